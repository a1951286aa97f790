package com.mealprep360.editorial;

import com.mealprep360.api.model.ActionDto;
import com.mealprep360.api.model.ActionsDto;
import com.mealprep360.api.model.CommentDto;
import com.mealprep360.api.model.CommentsDto;
import com.mealprep360.api.model.ConcernDto;
import com.mealprep360.api.model.ItemReferenceDto;
import com.mealprep360.api.model.PublishedEntriesDto;
import com.mealprep360.api.model.PublishedEntryDto;
import com.mealprep360.api.model.ReadinessDto;
import com.mealprep360.api.model.ScheduleActionDto;
import com.mealprep360.api.model.ScheduleDto;
import com.mealprep360.api.model.ScheduleStateDto;
import com.mealprep360.api.model.SchedulesDto;
import com.mealprep360.api.model.UsageDto;
import com.mealprep360.api.model.UsagesDto;
import com.mealprep360.api.model.WaitingItemDto;
import com.mealprep360.api.model.WaitingItemsDto;
import com.mealprep360.api.model.WaitingStepDto;
import com.mealprep360.api.model.WorkflowDto;
import com.mealprep360.editorial.references.Usages;
import com.mealprep360.kernel.ContentRef;
import com.mealprep360.kernel.problems.Problem;

/** What is said of items, and what waits, as the contract's models. */
final class ReviewMapper {
    private ReviewMapper() {}

    static ActionsDto actions(NextActions.Options options) {
        return new ActionsDto()
                .actions(options.all().stream().map(ReviewMapper::action).toList());
    }

    private static ActionDto action(NextActions.Option option) {
        ActionDto action =
                new ActionDto().name(ActionDto.NameEnum.valueOf(option.action().name()));
        Problem refusal = option.refusal();
        if (refusal == null) {
            return action.outcome(option.done() ? ActionDto.OutcomeEnum.DONE : ActionDto.OutcomeEnum.POSSIBLE);
        }
        return action.outcome(ActionDto.OutcomeEnum.REFUSED)
                .reason(refusal.type().slug())
                .message(refusal.detail())
                .errors(ItemMapper.faults(refusal));
    }

    static ReadinessDto readiness(Readiness.Report report) {
        return new ReadinessDto()
                .ready(report.isReady())
                .concerns(report.concerns().stream()
                        .map(concern -> new ConcernDto()
                                .pointer(concern.fault().pointer())
                                .code(concern.fault().code())
                                .message(concern.fault().message())
                                .blocks(concern.blocks())
                                .target(concern.target() == null ? null : target(concern.target())))
                        .toList());
    }

    static UsagesDto usages(Usages.UsagePage page) {
        return new UsagesDto()
                .items(page.items().stream()
                        .map(usage -> new UsageDto()
                                .item(target(usage.item()))
                                .locale(usage.locale())
                                .live(usage.live())
                                .pointer(usage.pointer())
                                .title(usage.title()))
                        .toList())
                .nextCursor(page.nextCursor());
    }

    private static ItemReferenceDto target(ContentRef ref) {
        return new ItemReferenceDto().type(ref.type()).id(ref.id());
    }

    static CommentsDto comments(Commenting.CommentPage page) {
        return new CommentsDto()
                .items(page.items().stream().map(ReviewMapper::comment).toList())
                .nextCursor(page.nextCursor());
    }

    static CommentDto comment(Comment comment) {
        return new CommentDto()
                .id(comment.id())
                .thread(comment.thread())
                .revision(comment.revision())
                .pointer(comment.pointer())
                .originalPointer(comment.said())
                .author(comment.author())
                .text(comment.text())
                .createdAt(comment.createdAt())
                .resolvedBy(comment.resolvedBy())
                .resolvedAt(comment.resolvedAt());
    }

    static WaitingItemsDto waiting(Waiting.Report report) {
        return new WaitingItemsDto()
                .steps(report.steps().stream().map(ReviewMapper::step).toList())
                .items(report.items().stream().map(ReviewMapper::entry).toList())
                .nextCursor(report.nextCursor());
    }

    static SchedulesDto schedules(Scheduling.SchedulePage page) {
        return new SchedulesDto()
                .items(page.items().stream().map(ReviewMapper::schedule).toList())
                .nextCursor(page.nextCursor());
    }

    static ScheduleDto schedule(Schedule schedule) {
        return new ScheduleDto()
                .id(schedule.id())
                .item(schedule.ref().id())
                .type(schedule.ref().type())
                .locale(schedule.locale())
                .title(schedule.title())
                .action(ScheduleActionDto.fromValue(schedule.action().name()))
                .at(schedule.at())
                .revision(schedule.number())
                .successor(ItemMapper.successor(schedule.successor()))
                .state(ScheduleStateDto.fromValue(schedule.state().name()))
                .createdBy(schedule.createdBy())
                .createdAt(schedule.createdAt())
                .finishedAt(schedule.finishedAt())
                .reason(schedule.reason())
                .message(schedule.message());
    }

    static PublishedEntriesDto publications(Publications.Page page) {
        return new PublishedEntriesDto()
                .items(page.items().stream()
                        .map(one -> new PublishedEntryDto()
                                .item(one.ref().id())
                                .type(one.ref().type())
                                .locale(one.locale())
                                .title(one.title())
                                .at(one.at()))
                        .toList())
                .nextCursor(page.nextCursor());
    }

    private static WaitingStepDto step(Waiting.Step step) {
        return new WaitingStepDto()
                .workflow(WorkflowDto.fromValue(step.workflow()))
                .count(step.count())
                .overdue(step.overdue())
                .oldestSince(step.oldest());
    }

    private static WaitingItemDto entry(Waiting.Entry entry) {
        return new WaitingItemDto()
                .id(entry.ref().id())
                .type(entry.ref().type())
                .locale(entry.locale())
                .title(entry.title())
                .workflow(WorkflowDto.fromValue(entry.workflow()))
                .since(entry.since())
                .assignee(entry.assignee())
                .dueAt(entry.due());
    }
}
