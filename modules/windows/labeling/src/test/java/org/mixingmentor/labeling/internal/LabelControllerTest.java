package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.Edit;
import org.mixingmentor.dataset.Region;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.flaws.Flaws;

@Timeout(60)
class LabelControllerTest {
    @TempDir
    Path folder;

    private LabelBench bench;
    private LabelController controller;

    @BeforeEach
    void a_stem_is_at_hand() throws Exception {
        bench = LabelBench.opened(folder);
        controller = bench.controller;
        bench.select(LabelBench.FIRST);
    }

    @AfterEach
    void let_go() {
        bench.close();
    }

    @Test
    void a_class_is_given_to_the_stem_at_hand_and_to_no_other() throws Exception {
        LabelBench.act(controller::ideal);
        LabelBench.await(() -> bench.row(LabelBench.FIRST).stemClass().equals(Optional.of(StemClass.IDEAL)));
        LabelBench.act(controller::flawed);
        LabelBench.await(() -> bench.row(LabelBench.FIRST).stemClass().equals(Optional.of(StemClass.FLAWED)));
        LabelBench.act(controller::unlabelled);
        LabelBench.await(() -> bench.row(LabelBench.FIRST).stemClass().isEmpty());
        assertEquals(Optional.empty(), bench.row(LabelBench.SECOND).stemClass());
        assertEquals(List.of("label ideal", "label flawed", "no label"), history(LabelBench.FIRST));
    }

    @Test
    void without_a_stem_or_outside_of_the_role_no_label_can_be_given() throws Exception {
        assertTrue(LabelBench.onEventThread(controller::isPossible));
        bench.inRole = false;
        assertFalse(LabelBench.onEventThread(controller::isPossible));
        LabelBench.act(controller::ideal);
        bench.session.close();
        bench.inRole = true;
        LabelBench.await(() -> controller.stem().isEmpty());
        assertFalse(LabelBench.onEventThread(controller::isPossible));
        LabelBench.act(controller::ideal);
        bench.open(folder);
        assertEquals(Optional.empty(), bench.row(LabelBench.FIRST).stemClass());
    }

    @Test
    void a_hurried_second_key_loses_nothing_of_the_first() throws Exception {
        LabelBench.act(() -> {
            controller.toggleFlaw(0);
            controller.toggleFlaw(2);
            controller.instrument(1);
        });
        LabelBench.await(() -> bench.row(LabelBench.FIRST).instrument().equals(Optional.of("snare")));
        assertEquals(
                List.of("muddy_200hz", "harsh"), bench.row(LabelBench.FIRST).flawTypes());
    }

    @Test
    void the_key_of_a_flaw_takes_it_back_and_says_so_in_the_history() throws Exception {
        LabelBench.act(() -> controller.toggleFlaw(1));
        LabelBench.await(() -> controller.shown().orElseThrow().flawTypes().equals(List.of("boxy")));
        LabelBench.act(() -> controller.toggleFlaw(1));
        LabelBench.await(() -> bench.row(LabelBench.FIRST).flawTypes().isEmpty());
        assertEquals(List.of("label boxy", "not boxy"), history(LabelBench.FIRST));
    }

    @Test
    void a_flaw_that_has_no_key_is_written_as_a_term_and_has_its_place_from_then_on() throws Exception {
        LabelBench.act(() -> controller.anotherFlaw(" Too Boomy "));
        LabelBench.await(() -> bench.row(LabelBench.FIRST).flawTypes().equals(List.of("too_boomy")));
        LabelBench.await(() -> controller.terms().flaws().contains("too_boomy"));
        int key = controller.terms().flaws().indexOf("too_boomy");
        assertEquals(Flaws.labels().size(), key, "after those that are known");
        LabelBench.act(() -> controller.toggleFlaw(key));
        LabelBench.await(() -> bench.row(LabelBench.FIRST).flawTypes().isEmpty());
        LabelBench.act(() -> controller.toggleFlaw(99));
        assertEquals(List.of("label too_boomy", "not too_boomy"), history(LabelBench.FIRST));
    }

    @Test
    void a_flaw_is_marked_in_the_selected_time_to_the_millisecond() throws Exception {
        LabelBench.act(() -> {
            controller.time().select(Optional.of(new TimeSpan(0.25039, 0.7501)));
            controller.toggleRegionFlaw(3);
        });
        LabelBench.await(() -> !bench.row(LabelBench.FIRST).regions().isEmpty());
        assertEquals(
                List.of(new Region(0.25, 0.75, List.of("thin"))),
                bench.row(LabelBench.FIRST).regions());
        assertEquals(Optional.of(StemClass.FLAWED), bench.row(LabelBench.FIRST).stemClass());
        assertEquals(List.of("thin at 0.250 to 0.750 s"), history(LabelBench.FIRST));
    }

    @Test
    void without_a_selected_time_one_is_told_how_to_select_some() throws Exception {
        LabelBench.act(() -> controller.toggleRegionFlaw(3));
        assertTrue(bench.said.contains("Drag over a stretch of the sound first, then mark the flaw in it."));
        assertEquals(List.of(), history(LabelBench.FIRST));
    }

    @Test
    void genre_instrument_and_note_are_written_and_taken_back() throws Exception {
        LabelBench.act(() -> {
            controller.genre("metalcore");
            controller.instrument("tambourine");
            controller.note("too long");
        });
        LabelBench.await(() -> bench.row(LabelBench.FIRST).note().equals("too long"));
        assertEquals(Optional.of("metalcore"), bench.row(LabelBench.FIRST).genre());
        assertEquals(Optional.of("tambourine"), bench.row(LabelBench.FIRST).instrument());
        LabelBench.act(() -> {
            controller.genre("");
            controller.instrument("");
        });
        LabelBench.await(() -> bench.row(LabelBench.FIRST).instrument().isEmpty());
        assertEquals(Optional.empty(), bench.row(LabelBench.FIRST).genre());
        assertEquals(
                List.of("genre metalcore", "instrument tambourine", "note", "any genre", "no instrument"),
                history(LabelBench.FIRST));
    }

    @Test
    void who_is_blind_sees_no_labels_and_replaces_what_others_said() throws Exception {
        bench.edit(LabelBench.FIRST, row -> row.stemClass(StemClass.FLAWED)
                .flawTypes(List.of("boxy"))
                .note("from the studio"));
        LabelBench.act(controller::toggleBlind);
        assertTrue(bench.playback.namesHidden());
        assertEquals(Optional.empty(), controller.shown().orElseThrow().stemClass());
        assertEquals("", controller.shown().orElseThrow().note());
        LabelBench.act(() -> controller.toggleFlaw(2));
        LabelBench.await(() -> bench.row(LabelBench.FIRST).flawTypes().equals(List.of("harsh")));
        assertEquals("from the studio", bench.row(LabelBench.FIRST).note(), "a note is no judgement");
        assertEquals(List.of("harsh"), controller.shown().orElseThrow().flawTypes(), "one's own is shown");
        assertTrue(history(LabelBench.FIRST).contains("label harsh (blind)"));
        LabelBench.act(controller::toggleBlind);
        assertFalse(bench.playback.namesHidden());
    }

    @Test
    void who_blindly_says_the_same_again_is_shown_it() throws Exception {
        bench.edit(LabelBench.FIRST, row -> row.stemClass(StemClass.FLAWED));
        LabelBench.act(controller::toggleBlind);
        List<Optional<StemClass>> shown = new CopyOnWriteArrayList<>();
        LabelBench.act(() -> controller.addListener(
                () -> shown.add(controller.shown().orElseThrow().stemClass())));
        LabelBench.act(controller::flawed);
        LabelBench.await(() -> shown.contains(Optional.of(StemClass.FLAWED)));
    }

    @Test
    void a_dataset_that_is_open_for_reading_refuses_labels_with_the_reason() throws Exception {
        try (LabelBench reader = new LabelBench()) {
            reader.open(folder);
            reader.select(LabelBench.SECOND);
            LabelBench.act(reader.controller::ideal);
            assertTrue(reader.said.contains("This dataset is open for reading only; labels cannot change."));
            assertEquals(Optional.empty(), reader.row(LabelBench.SECOND).stemClass());
        }
    }

    @Test
    void what_is_left_is_counted_anew_after_each_change() throws Exception {
        assertEquals(2, controller.terms().unlabelled());
        LabelBench.act(controller::ideal);
        LabelBench.await(() -> controller.terms().unlabelled() == 1);
        assertEquals(3, controller.terms().stems());
    }

    @Test
    void another_label_changes_no_names_but_a_stem_that_comes_does() throws Exception {
        Object names = controller.names();
        bench.edit(LabelBench.SECOND, row -> row.note("louder"));
        assertSame(names, controller.names());
        LabelBench.tone(folder.resolve("takes/song3/kick.wav"), 300);
        bench.session.scan(bench.open());
        LabelBench.await(() -> controller.terms().stems() == 4);
        assertNotSame(names, controller.names());
    }

    @Test
    void the_gold_stem_of_the_same_instrument_is_put_beside_the_one_at_hand() throws Exception {
        LabelBench.await(controller::isPaired);
        assertEquals(LabelBench.GOLD, controller.partner().orElseThrow().fileName());
        LabelBench.await(() -> bench.playback.other().isPresent());
        LabelBench.act(() -> controller.instrument("snare"));
        LabelBench.await(() -> controller.isPaired() && controller.partner().isEmpty());
        assertEquals(Optional.empty(), bench.playback.other());
    }

    @Test
    void another_stem_comes_without_the_time_and_the_partner_of_the_last() throws Exception {
        LabelBench.await(controller::isPaired);
        LabelBench.act(() -> controller.time().select(Optional.of(new TimeSpan(0.1, 0.2))));
        List<Boolean> paired = new ArrayList<>();
        controller.addListener(() -> {
            if (controller.isAtHand(LabelBench.SECOND)) {
                paired.add(controller.isPaired());
            }
        });
        bench.select(LabelBench.SECOND);
        assertFalse(paired.get(0));
        assertEquals(Optional.empty(), controller.time().span());
    }

    @Test
    void the_selected_time_is_shown_alone_and_all_again() throws Exception {
        LabelBench.act(() -> {
            controller.time().select(Optional.of(new TimeSpan(0.25, 0.5)));
            controller.showSelectedTime();
        });
        assertEquals(0.25, controller.viewport().fromS());
        assertEquals(0.5, controller.viewport().toS());
        LabelBench.act(controller::showSelectedTime);
        assertEquals(1, controller.viewport().toS(), 1e-9);
    }

    @Test
    void who_asks_to_write_gets_the_cursor_into_that_field() {
        List<LabelField> asked = new ArrayList<>();
        controller.onWrite(asked::add);
        controller.write(LabelField.NOTE);
        controller.write(LabelField.GENRE);
        assertEquals(List.of(LabelField.NOTE, LabelField.GENRE), asked);
    }

    private List<String> history(String fileName) throws Exception {
        return bench.open().dataset().history(fileName).stream()
                .map(Edit::what)
                .filter(what -> !what.startsWith("scan"))
                .toList();
    }
}
