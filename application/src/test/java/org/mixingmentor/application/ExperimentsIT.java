package org.mixingmentor.application;

import org.junit.jupiter.api.Test;

class ExperimentsIT {
    @Test
    void models_are_trained_cancelled_compared_and_exported() throws Exception {
        Platform.run(InsideExperiments.class, 5);
    }
}
