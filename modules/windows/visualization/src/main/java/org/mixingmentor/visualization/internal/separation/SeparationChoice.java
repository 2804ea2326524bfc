package org.mixingmentor.visualization.internal.separation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.mixingmentor.comparison.Separation;
import org.mixingmentor.comparison.StemSummary;
import org.mixingmentor.flaws.shortcuts.Shortcut;
import org.mixingmentor.flaws.shortcuts.Shortcuts;

/**
 * Which gold is told from which flawed stems.
 *
 * @param flaw of the flawed ones; empty for all
 * @param instrument of both; empty for all
 */
record SeparationChoice(Optional<String> flaw, Optional<String> instrument) {
    /** In a list of choices what leaves nothing out. */
    static final String ALL = "all";

    /** What was chosen in two lists of choices. */
    static SeparationChoice of(String flaw, String instrument) {
        return new SeparationChoice(known(flaw), known(instrument));
    }

    private static Optional<String> known(String name) {
        return Optional.ofNullable(name).filter(own -> !own.equals(ALL));
    }

    /** Ranks the values by how well they tell the two apart. */
    Separation separate(List<StemSummary> all, BooleanSupplier cancelled) {
        return Separation.of(all, flaw, instrument, cancelled);
    }

    /** What tells the two apart and is no flaw, a sentence each. */
    List<String> shortcuts(List<StemSummary> all) {
        Shortcuts shortcuts = new Shortcuts();
        all.stream()
                .filter(stem -> instrument.isEmpty() || stem.instrument().equals(instrument.get()))
                .filter(stem ->
                        stem.gold() || flaw.isEmpty() || stem.row().flawTypes().contains(flaw.get()))
                .forEach(stem -> shortcuts.add(stem.stem(), stem.profile()));
        return shortcuts.found().stream().map(Shortcut::sentence).toList();
    }

    /** The flaws to choose from: those that somebody labelled. */
    static List<String> flaws(List<StemSummary> all) {
        return choices(all.stream().filter(StemSummary::flawed).flatMap(stem -> stem.row().flawTypes().stream()));
    }

    /** The instruments to choose from. */
    static List<String> instruments(List<StemSummary> all) {
        return choices(all.stream().map(StemSummary::instrument));
    }

    private static List<String> choices(Stream<String> names) {
        List<String> choices = new ArrayList<>(List.of(ALL));
        choices.addAll(new TreeSet<>(names.toList()));
        return List.copyOf(choices);
    }

    /** What stays chosen among other choices. */
    static String kept(Object chosen, List<String> choices) {
        return chosen instanceof String own && choices.contains(own) ? own : ALL;
    }

    /** What was compared, or why nothing was. */
    static String caption(Separation separation) {
        String stems = separation.gold() + " gold and " + separation.flawed() + " flawed stems";
        return separation.isEmpty()
                ? "Nothing to tell apart: " + stems + " here. Label some of both, or choose another flaw or instrument."
                : stems + ", by their mean fingerprints. Bar: Cliff's delta; whisker: its 95 % interval over songs.";
    }
}
