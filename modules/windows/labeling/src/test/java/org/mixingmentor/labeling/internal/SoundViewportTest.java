package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoundViewportTest {
    private double length = 10;
    private double place;
    private int changes;
    private final SoundViewport viewport = new SoundViewport(() -> length, () -> place);

    @BeforeEach
    void all_is_shown() {
        viewport.viewAll();
        viewport.addListener(() -> changes++);
    }

    private void assertShown(double fromS, double toS) {
        assertEquals(fromS, viewport.fromS(), 1e-9);
        assertEquals(toS, viewport.toS(), 1e-9);
    }

    @Test
    void nothing_outside_of_the_stem_is_shown() {
        viewport.view(-3, 2);
        assertShown(0, 5);
        viewport.view(8, 13);
        assertShown(5, 10);
        viewport.view(-5, 50);
        assertShown(0, 10);
    }

    @Test
    void at_least_five_milliseconds_are_shown_or_all_of_a_shorter_stem() {
        viewport.view(4, 4);
        assertShown(4, 4.005);
        length = 0.003;
        viewport.view(0, 0);
        assertShown(0, 0.003);
    }

    @Test
    void without_a_stem_a_second_is_shown() {
        length = 0;
        viewport.viewAll();
        assertShown(0, 1);
    }

    @Test
    void zooming_leaves_the_moment_under_the_pointer_where_it_is() {
        viewport.zoom(0.5, 2.5);
        assertShown(1.25, 6.25);
        viewport.zoom(2, 2.5);
        assertShown(0, 10);
    }

    @Test
    void a_key_zooms_around_the_place_or_around_the_middle_where_that_is_not_seen() {
        place = 8;
        viewport.zoomAtPlace(0.5);
        assertShown(4, 9);
        place = 1;
        viewport.zoomAtPlace(0.5);
        assertShown(5.25, 7.75);
    }

    @Test
    void a_notch_scrolls_by_a_tenth_of_what_is_seen() {
        viewport.view(2, 4);
        viewport.scrollBy(2);
        assertShown(2.4, 4.4);
        viewport.scrollBy(-100);
        assertShown(0, 2);
    }

    @Test
    void the_page_is_turned_when_the_sound_plays_out_of_it() {
        viewport.view(0, 2);
        place = 1.9;
        viewport.follow();
        assertShown(0, 2);
        place = 2.1;
        viewport.follow();
        assertShown(2.1, 4.1);
        place = 0.5;
        viewport.follow();
        assertShown(0.5, 2.5);
        assertEquals(0.5, viewport.lastPlace());
    }

    @Test
    void who_scrolled_away_while_it_plays_stays_there() {
        viewport.view(0, 2);
        place = 1;
        viewport.follow();
        viewport.view(6, 8);
        place = 1.1;
        viewport.follow();
        assertShown(6, 8);
    }

    @Test
    void a_jump_out_of_what_is_seen_is_shown_in_the_middle() {
        viewport.view(0, 2);
        place = 7;
        viewport.reveal();
        assertShown(6, 8);
        viewport.view(0, 2);
        viewport.reveal();
        assertShown(0, 2);
    }

    @Test
    void a_stretch_is_shown_alone_and_all_when_it_is_already() {
        Optional<TimeSpan> span = Optional.of(new TimeSpan(3, 4));
        viewport.viewOrAll(span);
        assertShown(3, 4);
        viewport.viewOrAll(span);
        assertShown(0, 10);
        viewport.view(1, 2);
        viewport.viewOrAll(Optional.empty());
        assertShown(0, 10);
        assertEquals(4, changes);
    }
}
