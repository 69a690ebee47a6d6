"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import {
  Autocomplete,
  Dialog,
  Heading,
  Input,
  Menu,
  MenuItem,
  Modal,
  ModalOverlay,
  SearchField,
  useFilter,
} from "react-aria-components";
import type { Place } from "./staff-navigation";

type Words = Readonly<Record<"title" | "filter" | "hint" | "nothing", string>>;

/** Listens for the staff's keys: `/`, `n`, `g` and a letter, ⌘K or Ctrl K, and arrows in a list of rows. */
export function StaffKeys({
  places,
  words,
}: {
  readonly places: readonly Place[];
  readonly words: Words;
}) {
  const router = useRouter();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    let prefix = "";
    const press = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() === "k" && (event.metaKey || event.ctrlKey)) {
        event.preventDefault();
        setOpen(true);
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (moveAlongRows(event.key === "ArrowDown" ? 1 : -1)) event.preventDefault();
        return;
      }
      const keys = prefix + event.key;
      prefix = event.key === "g" ? "g " : "";
      const place = places.find((one) => one.keys === keys);
      if (!place) return;
      event.preventDefault();
      router.push(place.href);
    };
    document.addEventListener("keydown", press);
    return () => {
      document.removeEventListener("keydown", press);
    };
  }, [places, router]);
  return <Palette places={places} words={words} open={open} setOpen={setOpen} />;
}

function Palette({
  places,
  words,
  open,
  setOpen,
}: {
  readonly places: readonly Place[];
  readonly words: Words;
  readonly open: boolean;
  readonly setOpen: (open: boolean) => void;
}) {
  const router = useRouter();
  const { contains } = useFilter({ sensitivity: "base" });
  return (
    <ModalOverlay
      isOpen={open}
      onOpenChange={setOpen}
      isDismissable
      className="fixed inset-0 z-10 flex items-start justify-center bg-[rgb(0_0_0/0.45)] pt-[12vh]"
    >
      <Modal className="w-full max-w-lg rounded-sm border border-edge bg-card p-4">
        <Dialog className="outline-none">
          <Heading slot="title" className="sr-only">
            {words.title}
          </Heading>
          <Autocomplete filter={contains}>
            <SearchField aria-label={words.filter} autoFocus>
              <Input
                placeholder={words.hint}
                className="block min-h-11 w-full rounded-sm border border-edge bg-card px-3"
              />
            </SearchField>
            <Menu
              aria-label={words.title}
              items={places}
              className="mt-2 max-h-80 overflow-auto"
              renderEmptyState={() => <p className="p-3 text-quiet">{words.nothing}</p>}
              onAction={(href) => {
                setOpen(false);
                router.push(String(href));
              }}
            >
              {(place) => (
                <MenuItem
                  id={place.href}
                  textValue={place.text}
                  className="flex min-h-10 cursor-pointer items-center justify-between rounded-sm px-3 outline-none data-focused:bg-wash data-focused:outline-2 data-focused:outline-focus"
                >
                  {place.text}
                  <kbd className="text-[0.75rem] text-quiet">{place.keys}</kbd>
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest("input, textarea, select, [role=dialog]") !== null
  );
}

/** Moves the focus to the next or previous row's link. False when the page has no rows. */
function moveAlongRows(step: 1 | -1): boolean {
  const rows = [
    ...document.querySelectorAll<HTMLElement>(
      "main tbody tr a:first-of-type, main [data-row] a:first-of-type",
    ),
  ];
  if (rows.length === 0) return false;
  const focused = document.activeElement?.closest("tr, [data-row]");
  const index = rows.findIndex((row) => row.closest("tr, [data-row]") === focused);
  if (index === -1 && step === -1) return false;
  rows[Math.min(rows.length - 1, Math.max(0, index + step))]?.focus();
  return true;
}
