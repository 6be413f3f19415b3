/** Looks back at a period: what the framework asks for, and what was held. */
import type { Day } from './types.ts';

/** Something that every review of a kind goes through. */
export interface AgendaItem {
  /** Its name. */
  readonly title: string;
  /** What is to be looked at, as the framework writes it. */
  readonly text: string;
  /** Ids of the categories and metrics that it looks at. */
  readonly include: readonly string[];
  /** Ids of the questions of the comparison that it looks at. */
  readonly questions: readonly string[];
  /** Whether it looks at the criteria of every release. */
  readonly criteria: boolean;
  /** Whether it looks at what earlier reviews left open. */
  readonly actions: boolean;
}

/** A kind of review that the framework asks for. */
export interface ReviewKind {
  /** How often it is held. */
  readonly cadence: 'monthly' | 'quarterly' | 'yearly';
  /** Its name. */
  readonly title: string;
  /** What every such review goes through. */
  readonly agenda: readonly AgendaItem[];
}

/** Something that a review decided. */
export interface ReviewDecision {
  /** What was decided, in one line. */
  readonly title: string;
  /** Why. */
  readonly reason: string;
}

/** Something that is to be done. */
export interface ReviewAction {
  /** What is to be done, in one line. */
  readonly title: string;
  /** Who is to do it. */
  readonly owner: string;
  /** By when. */
  readonly due: Day;
  /** The day on which it was done. */
  readonly done?: Day;
  /** The metric that it is about. */
  readonly metric?: string;
  /** What a reader should know about it. */
  readonly note?: string;
}

/** A look back at a period; its body is prose and not part of this. */
export interface Review {
  /** The name of its file: `2025-10-monthly`. */
  readonly id: string;
  /** Its title. */
  readonly title: string;
  /** Which of the framework's reviews it is. */
  readonly cadence: ReviewKind['cadence'];
  /** What it looks back at. */
  readonly period: { readonly text: string; readonly from: Day; readonly to: Day };
  /** The day as of which everything in it is judged. */
  readonly date: Day;
  /** The day on which it was written; it shows what was known by then. */
  readonly recorded: Day;
  /** Who held it. */
  readonly by: string;
  /** What it found. */
  readonly summary: string;
  /** What was decided. */
  readonly decisions: readonly ReviewDecision[];
  /** What is to be done, earliest due first. */
  readonly actions: readonly ReviewAction[];
  /** The authored file. */
  readonly path: string;
}
