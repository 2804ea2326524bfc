package org.mixingmentor.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.GraphicsEnvironment;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Collections;
import java.util.Enumeration;
import java.util.logging.Level;
import java.util.stream.Collectors;
import junit.framework.TestFailure;
import junit.framework.TestResult;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/** Starts the shipped platform in this process, with every module as it is enabled there, and runs tests inside. */
final class Platform {
    private Platform() {}

    /**
     * Runs the tests of a class inside; a warning in the log or an exception anywhere fails. Once a process: the platform
     * cannot be started twice.
     *
     * @param tests how many the class has: none may be left out
     */
    static void run(Class<? extends NbTestCase> inside, int tests) throws Exception {
        requireDisplay();
        URL jemmy = JFrameOperator.class.getProtectionDomain().getCodeSource().getLocation();
        TestResult result = new TestResult();
        try (URLClassLoader parent = new URLClassLoader(new URL[] {jemmy}, ClassLoader.getPlatformClassLoader())) {
            NbModuleSuite.createConfiguration(inside)
                    .parentClassLoader(parent)
                    .gui(true)
                    .clusters(".*")
                    // The engine's modules are enabled by those that use them; a test may use one that no window does.
                    .honorAutoloadEager(false)
                    .enableModules("org\\.mixingmentor\\..*")
                    .enableClasspathModules(false)
                    .failOnException(Level.INFO)
                    .failOnMessage(Level.WARNING)
                    .suite()
                    .run(result);
        }
        assertEquals("", text(result.failures()) + text(result.errors()));
        assertEquals(tests, result.runCount(), "tests run inside the platform");
    }

    private static void requireDisplay() {
        if (GraphicsEnvironment.isHeadless()) {
            String reason = "there is no display: run the tests under xvfb-run";
            if ("true".equals(System.getenv("CI"))) {
                fail(reason);
            }
            abort(reason);
        }
    }

    private static String text(Enumeration<TestFailure> failures) {
        return Collections.list(failures).stream()
                .map(failure -> failure + "\n" + failure.trace())
                .collect(Collectors.joining("\n"));
    }
}
