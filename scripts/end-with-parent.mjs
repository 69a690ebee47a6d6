// Loaded before a program that another of ours started: when that one is killed, this one ends as well, instead of
// holding its port and its jobs. What the program itself starts inherits this file and is not concerned.
if (process.env["STARTED_BY"] === String(process.ppid)) {
  process.once("disconnect", () => {
    process.kill(process.pid, "SIGTERM");
  });
  // Listening must not keep a program alive that is done.
  process.channel?.unref();
}
