package org.mixingmentor.mentor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mixingmentor.mentor.spi.AdviceItem;
import org.mixingmentor.mentor.spi.EqFilter;
import org.mixingmentor.mentor.spi.Suggestion;

class HysteresisTest {
    private final Hysteresis hysteresis = new Hysteresis();

    @Test
    void an_item_shows_when_it_has_held() {
        assertEquals("", update(cut(200, 4)));
        assertEquals("", update(cut(205, 4)));
        assertEquals("cut 210", update(cut(210, 4)));
    }

    @Test
    void an_item_that_comes_and_goes_never_shows() {
        for (int i = 0; i < 10; i++) {
            assertEquals("", update(cut(200, 4)));
            assertEquals("", update(cut(200, 4)));
            assertEquals("", update());
        }
    }

    @Test
    void a_shown_item_bridges_a_gap_and_goes_when_it_has_gone() {
        update(cut(200, 4), 3);
        assertEquals("cut 200", update());
        assertEquals("cut 200", update());
        update(cut(200, 4), 1);
        for (int i = 0; i < 4; i++) {
            assertEquals("cut 200", update());
        }
        assertEquals("", update());
    }

    @Test
    void its_words_do_not_change_with_every_tenth_of_a_decibel() {
        update(cut(200, 4), 3);
        assertEquals("cut 200", update(cut(215, 4.5)));
        assertEquals("cut 200", update(cut(230, 5)));
        update(cut(230, 5), 20);
        assertEquals("cut 230", update(cut(231, 5)));
        assertEquals("cut 230", update(cut(220, 4.5)));
    }

    @Test
    void its_words_do_not_follow_every_beat() {
        update(cut(200, 7), 3);
        for (int beat = 0; beat < 10; beat++) {
            update(cut(180, 4), 2);
            update(cut(200, 7), 6);
            assertEquals("cut 200", update(cut(200, 7)));
        }
    }

    @Test
    void of_more_than_three_the_weightiest_show_and_a_place_is_not_lost_for_a_trifle() {
        for (int i = 0; i < 4; i++) {
            update(cut(100, 9), cut(1000, 7), cut(4000, 5));
        }
        for (int i = 0; i < 4; i++) {
            assertEquals(
                    "cut 100, cut 1000, cut 4000", update(cut(100, 9), cut(1000, 7), cut(10_000, 5.5), cut(4000, 5)));
        }
        assertEquals("cut 100, cut 10000, cut 1000", update(cut(100, 9), cut(10_000, 8.5), cut(1000, 7), cut(4000, 5)));
    }

    private void update(Suggestion suggestion, int times) {
        for (int i = 0; i < times; i++) {
            update(suggestion);
        }
    }

    private String update(Suggestion... suggestions) {
        List<AdviceItem> shown = hysteresis.update(List.of(suggestions));
        return String.join(", ", shown.stream().map(AdviceItem::text).toList());
    }

    private static Suggestion cut(double hz, double db) {
        EqFilter filter = new EqFilter(EqFilter.Kind.PEAK, hz, -db, 1);
        return new Suggestion("cut", db, AdviceItem.eq("cut " + Math.round(hz), filter));
    }
}
