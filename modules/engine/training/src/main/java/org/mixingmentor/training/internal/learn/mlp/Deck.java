package org.mixingmentor.training.internal.learn.mlp;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Labels in an order that is shuffled whenever all have been drawn. */
final class Deck {
    final LearnableStems stems;

    private final int[] order;
    private int next;

    /** @param learned which songs' labels are in it, by the song's number */
    Deck(LearnableStems stems, IntPredicate learned) {
        this.stems = stems;
        int[] songs = stems.data().songs();
        order = IntStream.range(0, songs.length)
                .filter(label -> learned.test(songs[label]))
                .toArray();
        next = order.length;
    }

    int draw(SplittableRandom random) {
        if (next == order.length) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int kept = order[i];
                order[i] = order[j];
                order[j] = kept;
            }
            next = 0;
        }
        return order[next++];
    }
}
