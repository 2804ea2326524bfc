package org.mixingmentor.brain;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of checking a brain's file: whether it is the file that its card was written for, keeps the contract, and
 * answers in time.
 *
 * @param file the brain
 * @param hash SHA-256 of the file; empty when it cannot be read
 * @param metadata empty when it is not a brain
 * @param bytes size of the file
 * @param latency of a few hundred chunks; empty when it is not a brain
 * @param problems a sentence each; none = all is well
 */
public record BrainCheck(
        Path file,
        Optional<String> hash,
        Optional<BrainMetadata> metadata,
        long bytes,
        Optional<BrainLatency.Times> latency,
        List<String> problems) {
    /** What inference may take: half of the chunks must stay below, in milliseconds. */
    public static final double BOUND_MS = 2;

    public BrainCheck {
        problems = List.copyOf(problems);
    }

    /** Looks at a file; whatever is wrong with it is among the problems. */
    public static BrainCheck of(Path file) {
        List<String> problems = new ArrayList<>();
        Optional<String> hash = hash(file, problems);
        try (Brain brain = Brain.open(file)) {
            BrainLatency.Times times = BrainLatency.brief(brain);
            if (!(times.inference().p50Us() <= BOUND_MS * 1000)) {
                problems.add(String.format(
                        Locale.ROOT,
                        "%s takes %.1f ms for a chunk where %.0f ms are allowed: train a smaller one, or try again when"
                                + " this machine is less busy.",
                        file,
                        times.inference().p50Us() / 1000,
                        BOUND_MS));
            }
            return new BrainCheck(
                    file, hash, Optional.of(brain.metadata()), file.toFile().length(), Optional.of(times), problems);
        } catch (BrainException e) {
            problems.add(0, e.getMessage());
            return new BrainCheck(file, hash, Optional.empty(), file.toFile().length(), Optional.empty(), problems);
        }
    }

    private static Optional<String> hash(Path file, List<String> problems) {
        try {
            String own = BrainHash.of(file);
            Optional<String> card = BrainHash.onCard(file);
            if (card.isEmpty()) {
                problems.add(file + " has no card with its SHA-256 beside it ("
                        + BrainHash.card(file).getFileName()
                        + "), so nobody can tell whether it is whole: fetch the card as well, or export the"
                        + " brain again.");
            } else if (!card.get().equals(own)) {
                problems.add(file + " is not the file that its card was written for (its SHA-256 is another): fetch or"
                        + " export it again.");
            }
            return Optional.of(own);
        } catch (IOException e) {
            // What cannot be read is said better by whoever opens it next.
            return Optional.empty();
        }
    }
}
