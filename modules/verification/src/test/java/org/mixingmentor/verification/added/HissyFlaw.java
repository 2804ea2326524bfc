package org.mixingmentor.verification.added;

import java.util.List;
import org.mixingmentor.flaws.spi.Flaw;
import org.mixingmentor.flaws.spi.FlawSource;
import org.openide.util.lookup.ServiceProvider;

/** A flaw from outside, as CONTRIBUTING says to add one. */
@ServiceProvider(service = FlawSource.class, position = 1000)
public final class HissyFlaw implements FlawSource {
    static final String TOKEN = "hissy";
    static final String ADVICE = "Denoise it, or record closer to the source: there is hiss on it.";

    @Override
    public List<Flaw> flaws() {
        return List.of(Flaw.treatment(TOKEN, Flaw.Kind.TREATMENT, "hiss all over it", new Hiss(), "hiss", ADVICE));
    }
}
