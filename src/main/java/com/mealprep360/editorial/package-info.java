/**
 * The editorial core: what happens between a first draft and a live page, for every type of content alike.
 *
 * <p>An <em>item</em> has an id for life, an owner and a type. Each of its locales (a <em>localization</em>) has a chain
 * of immutable <em>revisions</em>, of which one is worked on and at most one is published. Three facts are kept apart:
 * the workflow (draft, inReview, changesRequested, approved), the publication, and the trash. What an ordinary user writes is personal
 * until it is submitted, then editorial; what an editor writes is editorial at once. Approval belongs to the hash of
 * one content: any edit voids it, and nobody approves what they wrote themselves.
 *
 * <p>Every change is one method, one transaction, one event: {@link com.mealprep360.editorial.Drafting},
 * {@link com.mealprep360.editorial.Reviewing}, {@link com.mealprep360.editorial.Publishing},
 * {@link com.mealprep360.editorial.Restoring}, {@link com.mealprep360.editorial.Translating},
 * {@link com.mealprep360.editorial.Scheduling}, {@link com.mealprep360.editorial.Trashing}. Each locks the item, asks the
 * policy, and compares the ETag, which is the working revision's id. {@link com.mealprep360.editorial.NextActions} says
 * beforehand what they would answer. {@link com.mealprep360.editorial.WorkingContent} is the read side of authors and
 * editors.
 *
 * <p>What is scheduled is done by a thread on each node ({@link com.mealprep360.editorial.ScheduleRunner}), under the same
 * lock. {@link com.mealprep360.editorial.Translations} tells how the locales of an item stand to its source.
 *
 * <p>Two things lock nothing and are no revisions: what is said of an item ({@link
 * com.mealprep360.editorial.Commenting}), and what is being typed ({@link com.mealprep360.editorial.Scratching}), which is
 * merged with what others saved by its parts ({@link com.mealprep360.editorial.changes.Merge}).
 *
 * <p>The core knows no concrete type. A type plugs in ({@link com.mealprep360.kernel.ContentType}), and is told to write
 * what the public reads in the same transaction in which the item is published.
 *
 * <p>Tables: schema {@code editorial}. Configuration: {@code mealprep360.editorial.*}. See ADR 0004, 0018 and 0019.
 */
@NullMarked
package com.mealprep360.editorial;

import org.jspecify.annotations.NullMarked;
