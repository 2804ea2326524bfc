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
import org.junit.jupiter.api.Test;
import org.netbeans.jemmy.operators.JFrameOperator;
import org.netbeans.junit.NbModuleSuite;
import org.netbeans.junit.NbTestCase;

/** Starts the shipped platform in this process, with every module as it is enabled there, and runs tests inside. */
class WorkbenchIT {
    @Test
    void the_workbench_starts_without_a_warning_and_its_roles_switch() throws Exception {
        run(InsideWorkbench.class, 5);
    }

    /** A warning in the log or an exception anywhere fails it. */
    private static void run(Class<? extends NbTestCase> inside, int tests) throws Exception {
        requireDisplay();
        URL jemmy = JFrameOperator.class.getProtectionDomain().getCodeSource().getLocation();
        TestResult result = new TestResult();
        try (URLClassLoader parent = new URLClassLoader(new URL[] {jemmy}, ClassLoader.getPlatformClassLoader())) {
            NbModuleSuite.createConfiguration(inside)
                    .parentClassLoader(parent)
                    .gui(true)
                    .clusters(".*")
                    // The engine's modules are enabled by those that use them; no window does yet.
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
