package org.mixingmentor.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.mixingmentor.audio.Stem;
import org.mixingmentor.dataset.RecipeStep;
import org.mixingmentor.demo.internal.synthesis.Band;
import org.mixingmentor.demo.internal.synthesis.Instrument;
import org.mixingmentor.demo.internal.synthesis.SongMix;
import org.mixingmentor.flaws.Dice;
import org.mixingmentor.flaws.Flaws;
import org.mixingmentor.flaws.Recipe;
import org.mixingmentor.flaws.Recipes;
import org.mixingmentor.flaws.Twin;
import org.mixingmentor.flaws.Twins;

/**
 * A mix with one flawed part. What undoes the flaw in the part does not undo it in the mix, so it has no known curve: the
 * gold mix beside it tells what is wrong.
 *
 * @param audio the mix
 * @param part the instrument that is flawed
 * @param step its only flaw, heard in the mix too
 */
record FlawedMix(Stem audio, String part, RecipeStep step) {
    /** Parts and recipes tried before giving up. */
    private static final int ATTEMPTS = 24;

    /** Draws a part and a flaw until the flaw is heard in the mix. */
    static Optional<FlawedMix> draw(Map<String, Stem> gold, Stem goldMix, SongMix mixdown, Dice dice) {
        Twins mixes = new Twins(goldMix);
        List<Instrument> band = Band.instruments();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            String part = band.get(dice.index(band.size())).name();
            RecipeStep step = Recipes.draw(new SplittableRandom(dice.seed()), Flaws.tokens())
                    .steps()
                    .get(0);
            Optional<Twin> twin = Twins.make(gold.get(part), new Recipe(List.of(step), dice.seed()));
            if (twin.isPresent()) {
                Map<String, Stem> parts = new HashMap<>(gold);
                parts.put(part, twin.get().audio());
                Stem mix = mixdown.of(parts);
                if (mixes.isHeard(mix, step)) {
                    return Optional.of(new FlawedMix(mix, part, step));
                }
            }
        }
        return Optional.empty();
    }
}
