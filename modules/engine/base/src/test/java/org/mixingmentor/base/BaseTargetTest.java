package org.mixingmentor.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mixingmentor.fingerprint.Bands;

/** The targets of the base that ships. */
class BaseTargetTest {
    private final List<BaseTarget> targets = BaseTarget.of(Base.shipped());

    @Test
    void of_mixes_every_song_counts_once() {
        BaseTarget rock = target("mix", "rock");
        assertEquals("rock mixes of the base, " + rock.songs() + " songs", rock.title());
        assertEquals(rock.songs(), rock.profiles().size());
        assertTrue(rock.songs() >= 30, rock.title());
    }

    @Test
    void of_hits_every_recording_counts() {
        BaseTarget kicks = target("kick", "");
        assertTrue(kicks.profiles().size() > kicks.songs(), kicks.title());
        assertEquals("kicks of the base, " + kicks.profiles().size() + " recordings", kicks.title());
    }

    @Test
    void an_instrument_has_one_of_every_genre_first_and_no_two_are_called_the_same() {
        for (String instrument : List.of("mix", "kick", "snare", "hihat", "bass", "guitar", "toms", "cymbals")) {
            BaseTarget first = targets.stream()
                    .filter(target -> target.instrument().equals(instrument))
                    .findFirst()
                    .orElseThrow();
            assertEquals(Optional.empty(), first.genre());
        }
        assertEquals(
                targets.size(),
                new HashSet<>(targets.stream().map(BaseTarget::title).toList()).size());
        assertFalse(targets.stream().anyMatch(target -> target.profiles().size() < BaseTarget.LEAST));
    }

    @Test
    void kicks_have_more_below_100_Hz_than_hihats() {
        int low = Bands.nearest(63);
        assertTrue(mean(target("kick", ""), low) > mean(target("hihat", ""), low) + 20);
    }

    private static double mean(BaseTarget target, int band) {
        return target.profiles().stream()
                .mapToDouble(profile -> profile.bandsDb()[band])
                .average()
                .orElseThrow();
    }

    private BaseTarget target(String instrument, String genre) {
        return targets.stream()
                .filter(target -> target.instrument().equals(instrument)
                        && target.genre().orElse("").equals(genre))
                .findFirst()
                .orElseThrow();
    }
}
