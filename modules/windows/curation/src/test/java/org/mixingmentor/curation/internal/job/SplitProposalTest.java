package org.mixingmentor.curation.internal.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.mixingmentor.curation.internal.OpenStems;
import org.mixingmentor.dataset.Split;
import org.mixingmentor.dataset.SplitFractions;
import org.mixingmentor.dataset.StemRow;

class SplitProposalTest extends OpenStems {
    private final List<String> told = new CopyOnWriteArrayList<>();

    private void songs(int count) throws InterruptedException {
        List<StemRow.Builder> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(row("song" + i + "/kick.wav", "kick"));
        }
        edit(rows.toArray(new StemRow.Builder[0]));
    }

    private SplitProposal proposal(boolean lock) {
        SplitFractions fractions = SplitProposal.fractions(20, 20).orElseThrow();
        return SplitProposal.of(open, new SplitProposal.Choice(fractions, 1, false, lock));
    }

    private List<Split> splits() {
        return open.stems().stream()
                .flatMap(stem -> stem.row().split().stream())
                .toList();
    }

    private static int sum(List<String> line) {
        return line.stream().skip(1).mapToInt(Integer::parseInt).sum();
    }

    @Test
    void percentages_are_fractions_as_long_as_something_is_left_to_train_on() {
        SplitFractions fractions = SplitProposal.fractions(15, 25).orElseThrow();
        assertEquals(0.6, fractions.train(), 1e-9);
        assertEquals(0.15, fractions.validation(), 1e-9);
        assertEquals(Optional.empty(), SplitProposal.fractions(50, 50));
        assertEquals(Optional.empty(), SplitProposal.fractions(90, 15));
    }

    @Test
    void what_each_split_would_have_is_listed_by_songs_and_by_class_and_instrument() throws Exception {
        songs(8);
        List<List<String>> lines = proposal(false).lines();
        assertEquals("songs", lines.get(0).get(0));
        assertEquals(10, sum(lines.get(0)));
        List<String> kicks = lines.stream()
                .filter(line -> line.get(0).equals("no class: kick"))
                .findFirst()
                .orElseThrow();
        assertEquals(8, sum(kicks));
    }

    @Test
    void that_the_test_set_would_change_is_said_before() throws Exception {
        songs(8);
        SplitProposal proposal = proposal(false);
        assertTrue(proposal.changesTest());
        assertTrue(proposal.sentence().contains("The test set would change"), proposal.sentence());
        int changed = proposal.plan().rows().size();
        assertTrue(proposal.sentence().startsWith(changed + " stem"), proposal.sentence());
    }

    @Test
    void a_proposal_is_done_as_one_edit_and_locks_the_test_set_where_that_was_asked_for() throws Exception {
        songs(8);
        List<Split> before = splits();
        proposal(true).apply(open, false, told::add);
        waitForEdits();
        assertTrue(splits().contains(Split.TEST));
        assertEquals(List.of("Split. The test set is locked."), told);
        assertTrue(open.dataset().testLocked());
        assertFalse(proposal(true).changesTest());
        open.change("unlock", dataset -> {
            dataset.lockTest(false);
            return Optional.of(List.of());
        });
        open.undo();
        waitForEdits();
        assertEquals(before, splits());
    }
}
