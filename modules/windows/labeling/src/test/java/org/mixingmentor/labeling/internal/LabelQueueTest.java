package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemClass;
import org.mixingmentor.labeling.internal.QueueContents.Choice;

@Timeout(60)
class LabelQueueTest {
    @TempDir
    Path folder;

    private LabelBench bench;
    private LabelQueue queue;

    @BeforeEach
    void a_dataset_is_open() throws Exception {
        bench = LabelBench.opened(folder);
        queue = bench.controller.queue();
    }

    @AfterEach
    void let_go() {
        bench.close();
    }

    private void go(Runnable key, String to) throws Exception {
        LabelBench.act(key);
        LabelBench.await(() -> bench.controller.isAtHand(to));
    }

    @Test
    void the_next_stem_is_the_next_by_name_and_the_first_after_the_last() throws Exception {
        go(queue::nextStem, LabelBench.GOLD);
        go(queue::nextStem, LabelBench.FIRST);
        go(queue::nextStem, LabelBench.SECOND);
        go(queue::nextStem, LabelBench.GOLD);
    }

    @Test
    void one_comes_back_the_way_one_went() throws Exception {
        go(queue::nextStem, LabelBench.GOLD);
        go(queue::nextStem, LabelBench.FIRST);
        go(() -> queue.go(LabelBench.SECOND), LabelBench.SECOND);
        go(queue::previous, LabelBench.FIRST);
        go(queue::previous, LabelBench.GOLD);
        LabelBench.act(queue::previous);
        assertTrue(bench.said.contains("No stem was visited before this one."));
        assertEquals(LabelBench.GOLD, bench.atHand());
    }

    @Test
    void stems_with_a_class_are_passed_over_until_none_is_left() throws Exception {
        bench.edit(LabelBench.FIRST, row -> row.stemClass(StemClass.FLAWED));
        bench.select(LabelBench.GOLD);
        go(queue::nextUnlabelled, LabelBench.SECOND);
        LabelBench.act(queue::nextUnlabelled);
        assertTrue(bench.said.contains("Every other stem has a class: nothing is left to label."));
        assertEquals(LabelBench.SECOND, bench.atHand());
    }

    @Test
    void suspects_are_looked_for_by_who_asks_for_the_first_and_kept() throws Exception {
        Files.copy(folder.resolve(LabelBench.FIRST), folder.resolve("takes/song1/copy.wav"));
        bench.session.scan(bench.open());
        LabelBench.await(() -> bench.controller.terms().stems() == 4);
        assertEquals(-1, queue.suspects());
        bench.select(LabelBench.FIRST);
        LabelBench.act(queue::nextSuspect);
        LabelBench.await(() -> queue.suspects() > 0 && !bench.controller.isAtHand(LabelBench.FIRST));
        assertFalse(queue.suspicions(bench.atHand()).isEmpty());
        LabelBench.await(
                () -> bench.open().stem(bench.controller.stem().orElseThrow().fileName()).stream()
                        .noneMatch(stem -> stem.suspicions().isEmpty()));
        List<String> suspects = names(Choice.SUSPECTS, List.of());
        assertTrue(suspects.contains("takes/song1/copy.wav"), suspects.toString());
        assertTrue(
                QueueContents.left(bench.controller).endsWith(queue.suspects() + " suspects"),
                QueueContents.left(bench.controller));
    }

    @Test
    void another_dataset_begins_without_the_way_through_the_last(@TempDir Path other) throws Exception {
        go(queue::nextStem, LabelBench.GOLD);
        go(queue::nextStem, LabelBench.FIRST);
        LabelBench.tone(other.resolve("snare.wav"), 500);
        bench.open(other);
        LabelBench.act(queue::previous);
        assertTrue(bench.said.contains("No stem was visited before this one."));
    }

    @Test
    void the_blind_go_by_chance_and_the_others_by_name() throws Exception {
        LabelBench.act(bench.controller::toggleBlind);
        assertFalse(queue.order() == QueueOrder.BY_NAME);
        LabelBench.act(bench.controller::toggleBlind);
        assertTrue(queue.order() == QueueOrder.BY_NAME);
    }

    @Test
    void the_queue_of_unlabelled_stems_keeps_the_one_at_hand_until_one_goes_on() throws Exception {
        bench.select(LabelBench.FIRST);
        bench.edit(LabelBench.FIRST, row -> row.stemClass(StemClass.FLAWED));
        assertEquals(List.of(LabelBench.FIRST, LabelBench.SECOND), names(Choice.UNLABELLED, List.of()));
        bench.select(LabelBench.SECOND);
        assertEquals(List.of(LabelBench.SECOND), names(Choice.UNLABELLED, List.of()));
        assertEquals(3, names(Choice.ALL, List.of()).size());
    }

    @Test
    void a_queue_knows_whether_only_labels_changed() throws Exception {
        List<CataloguedStem> before = bench.open().stems();
        bench.edit(LabelBench.FIRST, row -> row.note("louder"));
        assertTrue(contents(Choice.ALL, before).sameNames());
        assertFalse(contents(Choice.SUSPECTS, before).sameNames());
    }

    @Test
    void above_the_queue_stands_how_much_is_left() throws Exception {
        assertEquals("2 of 3 without a class", QueueContents.left(bench.controller));
        bench.session.close();
        LabelBench.await(() -> bench.controller.dataset().isEmpty());
        assertEquals("Open a dataset (Ctrl+O).", QueueContents.left(bench.controller));
    }

    @Test
    void what_is_wrong_with_a_stem_stands_with_its_name() throws Exception {
        CataloguedStem stem = bench.open().stem(LabelBench.SECOND).orElseThrow();
        assertEquals(LabelBench.SECOND, QueueContents.told(bench.controller, stem));
        Files.writeString(folder.resolve(LabelBench.SECOND), "no sound");
        bench.session.scan(bench.open());
        LabelBench.await(() ->
                !bench.open().stem(LabelBench.SECOND).orElseThrow().problem().isEmpty());
        CataloguedStem broken = bench.open().stem(LabelBench.SECOND).orElseThrow();
        assertEquals(LabelBench.SECOND + ": " + broken.problem(), QueueContents.told(bench.controller, broken));
    }

    private QueueContents contents(Choice choice, List<CataloguedStem> shown) {
        return QueueContents.of(bench.controller, bench.open().stems(), choice, QueueOrder.BY_NAME, shown);
    }

    private List<String> names(Choice choice, List<CataloguedStem> shown) {
        return contents(choice, shown).stems().stream()
                .map(CataloguedStem::fileName)
                .toList();
    }
}
