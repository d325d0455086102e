/*
 * The types that the forms share. /v3/api-docs describes the answers of the server in full, and ApiContractTest checks them. Here an answer
 * is a Row. Only its lists are named, so that the compiler checks the code that goes through them.
 */

/** An object that the server sends: a county, a figure, an evaluation, a claim. */
interface Row {
  [name: string]: any;
}

/** A page of a list. */
interface Listed extends Row {
  items: Row[];
  page: number;
  size: number;
  total: number;
}

/** An evaluation of a round, indicator by indicator. */
interface Evaluation extends Row {
  indicators: Row[];
}

/** What a task shows of its case. A list or part is missing if the step does not have it. */
interface View extends Row {
  rows?: Row[];
  baseRows?: Row[];
  conditions?: Row[];
  formerBaseRows?: Row[];
  stated: Row[];
  changes?: Row[];
  baseChanges?: Row[];
  departments?: Row[];
  themes?: Row[];
  claims?: Row[];
  eligibility?: Row[];
  decisions?: Row[];
  objections?: Row[];
  rounds?: View[];
  rulings?: Row[];
  warnings?: Row[];
  /** of a returned application: the fields that the return names */
  toCorrect?: Row[];
  yearsNotLoaded?: Row[];
  rulingKinds: Row[];
  evaluation?: Evaluation;
}

/** Choices of other fields, by the name of the field. */
type Condition = Record<string, any[]>;

/** A field as a step declares it (step/Field.java), or as a form of the board has it. */
interface Field {
  name: string;
  type: string;
  label: string;
  id?: string;
  required?: boolean;
  requiredWhen?: Condition;
  onlyWhen?: Condition;
  /** of a text */
  maxLength: number;
  min?: number;
  max?: number;
  scale?: number;
  /** of a choice */
  choices: Record<string, string>;
  value?: any;
  options?: Option[];
}

/** One option of a choice. */
interface Option {
  key: any;
  name: any;
}

/** The values of a form by the names of its fields. */
type Values = Record<string, any>;

/** Takes a problem and the element beside which it is to be shown. */
type Tell = (anchor: HTMLElement, text: string, label?: string) => void;

/** Draws and reads one declared field, or several that belong together. */
interface Control {
  /** of the fields */
  names: string[];
  element: HTMLElement;
  /** the values; each problem found on the way is reported */
  read: (report: Tell) => Values;
  /** where a problem of this path is to be shown */
  anchor: (path: string) => any;
  set?: (value: any) => void;
  /** what was answered, in words; a control without them has nothing that a person fills in */
  answers?: (values: Values) => Answer[];
  /** whether its answers are shown even if nothing was filled in */
  countsWhatIsFilled?: boolean;
  /** replaces the hiding of a control that does not apply */
  apply?: (applies: boolean) => void;
}

/** An answer in words, or a table of them. */
interface Answer {
  label: string;
  text?: string;
  table?: import('./show/table.js').Table;
}

/** The inputs of a column of a table, by the code of the indicator. The type is any, because callers know that the row has one. */
type Inputs = Map<string, any>;

/** Places beside the rows of a table, also by the code of the indicator. */
type Places = Map<string, any>;

/** What the form of a task, or of the start of a process, shows and asks. */
interface Sheet extends Row {
  fields: Field[];
  view: View;
  draft?: SavedDraft | null;
}

/** A draft as the server has it. */
interface SavedDraft extends Row {
  values: Values;
  revision: number;
  savedBy: string;
}

/** A copy of a form in this browser. */
interface Copy {
  values: Values;
  revision?: number;
  /** what went to the server and was not answered */
  underWay?: Values[];
}

/** The error of a failed call: in the reader's language, with the status and the single problems. */
interface Failure extends Error {
  status?: number;
  code?: string;
  errors?: Told[];
  problems?: Told[];
}

/** A problem that the server reports. */
interface Told extends Row {
  field?: string;
  message: string;
}

/** What a page of 案卷 knows: its address, who reads it, and how it is drawn again. */
interface Page {
  rest: string[];
  query: URLSearchParams;
  me: Me;
  again: Again;
  entitle: (text: string) => void;
}

/** Draws the page again, with a message about what was just done. */
type Again = (said: string) => any;

/** Who is logged in. */
interface Me extends Row {
  account: string;
  rights: string[];
  groups: Row[];
}

/** Camunda's object for a form in the browser, as far as our forms use it. */
interface CamForm {
  [name: string]: any;
  taskId?: string | null;
  processDefinitionId: string;
  on: (event: string, listener: (...said: any[]) => any) => void;
}

/** The scope of AngularJS around a form. */
interface Scope {
  [name: string]: any;
  $evalAsync: (change?: () => void) => void;
}
