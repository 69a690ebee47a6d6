/** A language that people read the answers in. */
export type Locale = "en" | "es";

const months = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
} as const;

/** A day in words: January 14, 2027; 14 de enero de 2027. */
export function longDay(day: string, locale: Locale): string {
  const [year, month, date] = day.split("-").map(Number);
  const name = months[locale][(month ?? 1) - 1] ?? "";
  return locale === "en"
    ? `${name} ${String(date)}, ${String(year)}`
    : `${String(date)} de ${name} de ${String(year)}`;
}

const categories: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  total: { en: "in all", es: "en total" },
  ethics: { en: "of ethics", es: "de ética" },
  "crss-specific": { en: "specific to CRSS", es: "específicas de CRSS" },
  "cprs-specific": { en: "specific to CPRS", es: "específicas de CPRS" },
  core: { en: "of core functions", es: "de funciones básicas" },
  "suicide-prevention": { en: "of suicide prevention", es: "de prevención del suicidio" },
  "cultural-diversity": { en: "of cultural diversity", es: "de diversidad cultural" },
};

const trainings: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  "ethics-trainings": { en: "training on ethics", es: "capacitación en ética" },
};

/** A category of hours in words; one that nobody named yet shows as it is written. */
export function categoryName(category: string, locale: Locale): string {
  return (trainings[category] ?? categories[category])?.[locale] ?? category;
}

/** An amount of education in words: 2 hours, 1 hour of ethics, 1 training on ethics. */
export function educationAmount(amount: number, category: string, locale: Locale): string {
  const name = categoryName(category, locale);
  if (trainings[category] !== undefined) return `${String(amount)} ${name}`;
  const unit = { en: amount === 1 ? "hour" : "hours", es: amount === 1 ? "hora" : "horas" };
  return `${String(amount)} ${unit[locale]}${category === "total" ? "" : ` ${name}`}`;
}

const validities: Readonly<Record<string, string>> = {
  revoked: "revocada",
  surrendered: "entregada",
  suspended: "suspendida",
  terminated: "terminada",
  expired: "vencida",
  inactive: "inactiva",
  lapsed: "caducada",
  refer: "por decidir",
  pending: "aún no vigente",
  grace: "en período de gracia",
  valid: "válida",
};

/** A validity in words, within a sentence. */
export function validityName(validity: string, locale: Locale): string {
  if (locale === "es") return validities[validity] ?? validity;
  return validity === "refer" ? "to be decided" : validity === "grace" ? "in grace" : validity;
}

const facts: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  age: { en: "Age in years", es: "Edad en años" },
  recoveryYears: { en: "Years in recovery", es: "Años en recuperación" },
  training: { en: "Hours of training", es: "Horas de capacitación" },
  experienceHours: { en: "Hours of experience", es: "Horas de experiencia" },
  supervisionHours: { en: "Hours of supervision", es: "Horas de supervisión" },
  examPassed: { en: "Exam passed", es: "Examen aprobado" },
  recognized: {
    en: "Training of a recognized program",
    es: "Capacitación de un programa reconocido",
  },
  consentToShare: {
    en: "Consent to share lived experience",
    es: "Consentimiento para compartir la experiencia vivida",
  },
  education: { en: "High school or its equivalent", es: "Escuela secundaria o equivalente" },
  livedExperience: { en: "Lived experience", es: "Experiencia vivida" },
};

/** A fact about an applicant in words. */
export function factName(fact: string, locale: Locale): string {
  return facts[fact]?.[locale] ?? fact;
}

const spans: Readonly<Record<string, string>> = {
  "member and calendar year": "participante y año calendario",
  "member and week": "participante y semana",
};

/** Whose units and in which time, in words. */
export function unitSpan(per: string, locale: Locale): string {
  return locale === "es" ? (spans[per] ?? per) : per;
}

const services: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  iatp: {
    en: "Integrated assessment and treatment planning",
    es: "Evaluación integrada y plan de tratamiento",
  },
  "community-support": { en: "Community support", es: "Apoyo comunitario" },
  "intensive-outpatient": { en: "Intensive outpatient", es: "Tratamiento ambulatorio intensivo" },
  "medication-administration": {
    en: "Medication administration",
    es: "Administración de medicamentos",
  },
  "medication-training": { en: "Medication training", es: "Orientación sobre medicamentos" },
  "psychosocial-rehabilitation": {
    en: "Psychosocial rehabilitation",
    es: "Rehabilitación psicosocial",
  },
  therapy: { en: "Therapy and counseling", es: "Terapia y consejería" },
  "crisis-intervention": { en: "Crisis intervention", es: "Intervención en crisis" },
  "mobile-crisis-response": { en: "Mobile crisis response", es: "Respuesta móvil a crisis" },
  "crisis-stabilization": { en: "Crisis stabilization", es: "Estabilización tras una crisis" },
  act: { en: "Assertive community treatment", es: "Tratamiento comunitario asertivo" },
  cst: { en: "Community support team", es: "Equipo de apoyo comunitario" },
  "vp-cst": {
    en: "Violence prevention community support team",
    es: "Equipo de apoyo comunitario para prevenir la violencia",
  },
  "client-centered-consultation": {
    en: "Client-centered consultation",
    es: "Consulta centrada en la persona",
  },
  "mental-health-case-management": {
    en: "Mental health case management",
    es: "Manejo de casos de salud mental",
  },
  "transition-linkage": {
    en: "Transition linkage and aftercare",
    es: "Enlace en transiciones y seguimiento",
  },
};

/** A service in words. */
export function serviceName(service: string, locale: Locale): string {
  return services[service]?.[locale] ?? service;
}
