package org.mixingmentor.labeling.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mixingmentor.dataset.CataloguedStem;
import org.mixingmentor.dataset.StemRow;
import org.mixingmentor.dataset.StemStatus;

class QueueOrderTest {
    private static final int STEMS = 200;
    private static final List<CataloguedStem> ALL = IntStream.range(0, STEMS)
            .mapToObj(i -> stem((i < STEMS / 2 ? "bad/" : "good/") + (100 + i % (STEMS / 2)) + ".wav"))
            .toList();

    private static CataloguedStem stem(String fileName) {
        return new CataloguedStem(StemRow.builder(fileName).build(), "", Optional.empty(), StemStatus.OK, "");
    }

    private static List<String> names(List<CataloguedStem> stems) {
        return stems.stream().map(CataloguedStem::fileName).toList();
    }

    private static List<String> walk(QueueOrder order, String from) {
        List<String> walked = new ArrayList<>();
        String now = from;
        do {
            String left = now;
            now = order.next(ALL, now, stem -> !stem.fileName().equals(left)).orElseThrow();
            walked.add(now);
        } while (!now.equals(from) && walked.size() <= STEMS);
        return walked;
    }

    @Test
    void by_name_one_comes_by_every_stem_and_back_to_the_first() {
        List<String> walked = walk(QueueOrder.BY_NAME, "bad/100.wav");
        assertEquals(names(ALL).subList(1, STEMS), walked.subList(0, STEMS - 1));
        assertEquals(Optional.of("good/100.wav"), QueueOrder.BY_NAME.next(ALL, "good/", stem -> true));
        assertEquals(Optional.empty(), QueueOrder.BY_NAME.next(ALL, "good/", stem -> false));
    }

    @Test
    void by_chance_the_way_is_that_of_the_queue_and_comes_by_every_stem() {
        QueueOrder order = QueueOrder.shuffled(7);
        List<String> queue = names(order.sorted(ALL));
        List<String> walked = walk(order, queue.get(0));
        assertEquals(queue.subList(1, STEMS), walked.subList(0, STEMS - 1));
        assertEquals(new TreeSet<>(names(ALL)), new TreeSet<>(walked));
        for (int i = 0; i < STEMS; i++) {
            assertEquals(i, order.indexOf(order.sorted(ALL), queue.get(i)));
        }
        assertTrue(order.indexOf(order.sorted(ALL), "elsewhere.wav") < 0);
    }

    @Test
    void chance_tells_nothing_of_the_folder() {
        QueueOrder order = QueueOrder.shuffled(7);
        double bad = names(order.sorted(ALL)).subList(0, STEMS / 2).stream()
                .filter(name -> name.startsWith("bad/"))
                .count();
        // Half of the half, give or take three standard deviations of drawing without putting back.
        assertEquals(STEMS / 4.0, bad, 3 * Math.sqrt(STEMS) / 4);
        assertNotEquals(names(order.sorted(ALL)), names(QueueOrder.shuffled(8).sorted(ALL)));
    }
}
