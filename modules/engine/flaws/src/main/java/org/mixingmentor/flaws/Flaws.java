package org.mixingmentor.flaws;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.flaws.spi.EqRange;
import org.mixingmentor.flaws.spi.Flaw;
import org.mixingmentor.flaws.spi.FlawSource;
import org.mixingmentor.flaws.spi.Treatment;
import org.openide.util.Lookup;

/**
 * The flaws that are known: the built-in ones and those of every {@link FlawSource} in the Lookup, which is asked once.
 * Flaw names in datasets are an open vocabulary, so a stem may be labelled with a name that is none of these.
 */
public final class Flaws {
    private static final List<FlawSource> SOURCES =
            List.copyOf(Lookup.getDefault().lookupAll(FlawSource.class));
    private static final List<Flaw> ALL =
            joined(SOURCES.stream().map(FlawSource::flaws).toList());

    private Flaws() {}

    static List<Flaw> joined(List<List<Flaw>> sources) {
        List<Flaw> flaws = sources.stream().flatMap(List::stream).toList();
        Set<String> names = new HashSet<>();
        Set<String> treatments = new HashSet<>();
        for (Flaw flaw : flaws) {
            if (!names.add(flaw.word())) {
                throw new IllegalStateException("two flaws are called " + flaw.word());
            }
            if (flaw.treatment().isPresent() && !treatments.add(flaw.recipeKind())) {
                throw new IllegalStateException("two treatments are called " + flaw.recipeKind());
            }
        }
        return flaws;
    }

    /** All, in the order in which recipes draw them. */
    public static List<Flaw> all() {
        return ALL;
    }

    /** The flaw of a token or word. */
    public static Optional<Flaw> of(String tokenOrWord) {
        return ALL.stream()
                .filter(flaw -> flaw.token().equals(tokenOrWord) || flaw.word().equals(tokenOrWord))
                .findFirst();
    }

    /** Every token, the empty one of EQ without a name too, in the order of {@link #all}. */
    public static Set<String> tokens() {
        return ALL.stream().map(Flaw::token).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The tokens that a person can label with, as they are offered: those of one source after those of another, so that a
     * new source moves no key.
     */
    public static List<String> labels() {
        return SOURCES.stream().flatMap(source -> source.labels().stream()).toList();
    }

    /** The settings of EQ that has no name: any peak or dip. */
    public static EqRange anyEq() {
        return of(Flaw.UNNAMED).flatMap(Flaw::range).orElseThrow();
    }

    /**
     * The treatment of a recipe step that is no filter.
     *
     * @throws IllegalArgumentException when none is known of its kind
     */
    public static Treatment treatment(RecipeStep step) {
        return ALL.stream()
                .flatMap(flaw -> flaw.treatment().stream())
                .filter(treatment -> treatment.kind().equals(step.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no flaw of kind " + step.kind()));
    }

    /** Whether flaws are named, and an equaliser cures none of them. A name that is not known may be one that it does. */
    public static boolean treatmentsOnly(List<String> names) {
        return !names.isEmpty()
                && names.stream().allMatch(name -> of(name).map(flaw -> flaw.kind() != Flaw.Kind.EQ)
                        .orElse(false));
    }
}
