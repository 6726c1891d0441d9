// Words of a quiz that try to be more than words: the program refuses them, or they come out as text.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, serve } from "../lib/browser.js";
import { answer, begin, finish, quizAddress, resultOf, right, submit } from "../lib/quiz.js";
import { builtCourses, changedCourses } from "../lib/quiz_build.js";
import { none } from "../lib/faults.js";

const WORDS = "locales/en/quiz-hospitality.ftl";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** The words of the first option of a question, replaced. */
const optionSaying = (words) => ({ [WORDS]: (text) => text.replace(/^( +\.o-proof =).*$/m, (_, start) => `${start} ${words}`) });

