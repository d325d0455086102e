package org.demonstrationcounty.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.demonstrationcounty.calendar.ProgrammeClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plays the scenario's story before the demonstration opens. It runs in an early phase: models and accounts exist,
 * but the web server takes no requests yet and the job executor looks for no jobs. So nobody meets a story half told.
 */
@Component
@Profile("demo")
class Storyteller implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Storyteller.class);
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final Scenario scenario;
    private final List<Story> stories;
    private final Desk desk;
    private final PassingTime time;
    private final ProgrammeClock clock;
    private final HistoryService history;
    private boolean running;

    Storyteller(
            DemonstrationSettings settings,
            List<Story> stories,
            Desk desk,
            PassingTime time,
            ProgrammeClock clock,
            HistoryService history) {
        this.scenario = settings.scenario();
        this.stories = stories;
        this.desk = desk;
        this.time = time;
        this.clock = clock;
        this.history = history;
    }

    @Override
    public void start() {
        long begun = System.nanoTime();
        List<Scene> scenes = isUntold() ? scenes() : List.of();
        scenes.forEach(scene -> {
            time.until(scene.at());
            desk.sit(scene.account(), scene.act());
        });
        time.until(opening());
        running = true;
        LOG.info(
                "Scenario {}: {} scenes in {} ms; the clock shows {}",
                scenario,
                scenes.size(),
                Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    private List<Scene> scenes() {
        return stories.stream()
                .filter(story -> story.scenario() == scenario)
                .flatMap(story -> story.scenes().stream())
                .sorted(Comparator.comparing(Scene::at))
                .toList();
    }

    /** Whether the story still has to be played. A database that outlives the server has its cases already. */
    private boolean isUntold() {
        return history.createHistoricProcessInstanceQuery().count() == 0;
    }

    /**
     * The time at which the demonstration opens. It is never before the last event in a database that outlives the
     * server.
     */
    private Instant opening() {
        return history
                .createHistoricTaskInstanceQuery()
                .orderByHistoricActivityInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .map(HistoricTaskInstance::getStartTime)
                .map(latest -> latest.toInstant())
                .filter(latest -> latest.isAfter(scenario.opening()))
                .findFirst()
                .orElseGet(scenario::opening);
    }
}
