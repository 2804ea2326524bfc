package org.mixingmentor.curation.internal.inspect;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mixingmentor.dataset.Edit;

/**
 * An edit as the inspector tells it.
 *
 * @param when and by whom
 * @param what it did
 * @param undone whether it was taken back
 */
record HistoryLine(String when, String what, boolean undone) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);
    private static final int MOST = 30;

    /** The latest edits, as many as can be read. */
    static List<HistoryLine> of(List<Edit> history, ZoneId zone) {
        return history.stream().limit(MOST).map(edit -> of(edit, zone)).toList();
    }

    private static HistoryLine of(Edit edit, ZoneId zone) {
        String when = WHEN.format(edit.at().atZone(zone));
        return new HistoryLine(
                when + (edit.who().isEmpty() ? "" : ", " + edit.who()),
                edit.what() + (edit.undone() ? " (undone)" : ""),
                edit.undone());
    }

    /** What stands below them, or in their place. */
    static Optional<String> rest(List<Edit> history) {
        if (history.isEmpty()) {
            return Optional.of("Nothing was changed yet.");
        }
        return history.size() > MOST
                ? Optional.of("and " + (history.size() - MOST) + " earlier edits")
                : Optional.empty();
    }
}
