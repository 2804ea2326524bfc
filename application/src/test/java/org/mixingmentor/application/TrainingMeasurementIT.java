package org.mixingmentor.application;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** A measurement, not a test: {@code -Dmentor.training=DIR}, a folder that {@code mentor demo --stems-only} made. */
class TrainingMeasurementIT {
    @Test
    @EnabledIfSystemProperty(named = "mentor.training", matches = ".+")
    void how_long_the_event_thread_is_held_while_a_model_is_trained() throws Exception {
        Platform.run(InsideTraining.class, 1);
    }
}
