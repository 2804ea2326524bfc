package org.mixingmentor.dataset;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a stem's edit history.
 *
 * @param at when
 * @param who the user's name; empty for what nobody decided, as a file found again elsewhere
 * @param what the edit in a few words
 * @param undone whether it was undone, and so is not in force
 * @param before the fields it changed as a JSON object, as they were; empty where the row was not there
 * @param after the same as they became; empty where the row is gone
 */
public record Edit(
        Instant at, String who, String what, boolean undone, Optional<String> before, Optional<String> after) {}
