// Writes the causes that have a page of their own as an enum, beside what is generated from the contract.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const PROBLEMS = 'docs/problems';
const RESULT = 'target/sdk/java/generated/src/main/java/com/mealprep360/sdk/client/ProblemSlug.java';

const slugs = readdirSync(PROBLEMS)
  .map((page) => page.replace(/\.md$/, ''))
  .sort();
const constants = slugs.map((slug) => `    ${slug.toUpperCase().replaceAll('-', '_')}("${slug}")`);
const source = `package com.mealprep360.sdk.client;

/** The causes that have a page of their own; a newer server may know more. */
public enum ProblemSlug {
${constants.join(',\n')};

    private final String slug;

    ProblemSlug(String slug) {
        this.slug = slug;
    }

    /** As in the address of its page, such as {@code stale}. */
    public String slug() {
        return slug;
    }
}
`;
// What is as it was is left alone, or everything that uses it would be compiled again.
if (!existsSync(RESULT) || readFileSync(RESULT, 'utf8') !== source) {
  mkdirSync(dirname(RESULT), { recursive: true });
  writeFileSync(RESULT, source);
}
