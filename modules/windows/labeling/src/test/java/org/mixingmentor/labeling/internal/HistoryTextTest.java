package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.Edit;

class HistoryTextTest {
    private final HistoryText text =
            new HistoryText(Clock.fixed(Instant.parse("2026-11-30T22:30:00Z"), ZoneId.of("Europe/Berlin")));

    private static Edit edit(String at, String who, String what, boolean undone) {
        return new Edit(Instant.parse(at), who, what, undone, Optional.empty(), Optional.empty());
    }

    @Test
    void what_was_said_today_stands_with_its_time_and_all_else_with_its_day() {
        Edit today = edit("2026-11-30T08:05:09Z", "ada", "label muddy_200hz", false);
        assertEquals("09:05:09  label muddy 200hz · ada", text.line(today, "kick.wav"));
        Edit yesterday = edit("2026-11-29T22:59:59Z", "ada", "label ideal", false);
        assertEquals("29 Nov  label ideal · ada", text.line(yesterday, "kick.wav"));
    }

    @Test
    void a_day_begins_at_midnight_where_one_is() {
        Edit late = edit("2026-11-29T23:00:00Z", "", "label ideal", false);
        assertEquals("00:00:00  label ideal", text.line(late, "kick.wav"));
    }

    @Test
    void the_whole_names_day_time_and_who() {
        Edit edit = edit("2026-11-30T08:05:09Z", "ada", "not boxy", true);
        assertEquals("not boxy (undone) · 30 Nov 2026 09:05:09, by ada", text.whole(edit, "kick.wav"));
        assertEquals(
                "30 Nov 2026",
                text.whole(edit("2026-11-30T08:05:09Z", "", "x", false), "k").substring(4, 15));
    }

    @Test
    void the_stem_s_own_name_is_left_out_since_it_is_clear_or_hidden() {
        Edit edit = edit("2026-11-30T08:05:09Z", "", "note: a/kick.wav", false);
        assertEquals("09:05:09  note", text.line(edit, "a/kick.wav"));
        assertEquals("09:05:09  note: a/kick.wav", text.line(edit, "b/kick.wav"));
    }
}
