package org.mixingmentor.labeling.internal;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.mixingmentor.dataset.Edit;

/**
 * The words of an edit in a stem's history.
 *
 * @param clock what time it is, and where
 */
record HistoryText(Clock clock) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /** All that is known of it. */
    String whole(Edit edit, String fileName) {
        String who = edit.who().isEmpty() ? "" : ", by " + edit.who();
        return what(edit, fileName) + " \u00B7 " + at(WHEN, edit) + who;
    }

    /** In a line: the time for what was said today, else the day. */
    String line(Edit edit, String fileName) {
        boolean today = at(DAY, edit).equals(DAY.withZone(clock.getZone()).format(clock.instant()));
        String who = edit.who().isEmpty() ? "" : " \u00B7 " + edit.who();
        return at(today ? TIME : DAY, edit) + "  " + what(edit, fileName) + who;
    }

    private String at(DateTimeFormatter format, Edit edit) {
        return format.withZone(clock.getZone()).format(edit.at());
    }

    /** Without the stem's name, which other windows add: it is clear here, or hidden. */
    private static String what(Edit edit, String fileName) {
        return Terms.words(edit.what().replace(": " + fileName, "")) + (edit.undone() ? " (undone)" : "");
    }
}
