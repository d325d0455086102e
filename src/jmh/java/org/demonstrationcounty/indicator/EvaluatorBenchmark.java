package org.demonstrationcounty.indicator;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** How long it takes to judge a round of 26 indicators, in several ways that find the same. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 20, time = 1)
@Measurement(iterations = 60, time = 50, timeUnit = TimeUnit.MILLISECONDS)
public class EvaluatorBenchmark {

    private final Evaluator evaluator = new Evaluator(AskedRound.STANDARD);
    private final PlainDecimals decimals = new PlainDecimals(AskedRound.STANDARD, AskedRound.ROUND);
    private CamundaTable camunda;
    private DroolsRules drools;

    @Setup
    public void allFindTheSame() {
        camunda = new CamundaTable(AskedRound.STANDARD, AskedRound.ROUND);
        drools = new DroolsRules(AskedRound.STANDARD, AskedRound.ROUND);
        same("plain", plainDecimals().outcomes());
        same("Camunda", camundaDmn());
        same("Drools", drools());
    }

    private static void same(String way, List<Outcome> found) {
        if (found.size() != AskedRound.expected().size()
                || !new HashSet<>(found).equals(new HashSet<>(AskedRound.expected()))) {
            throw new IllegalStateException(way + " found " + found);
        }
    }

    @Benchmark
    public PlainDecimals.Round plainDecimals() {
        return decimals.judge(AskedRound.FIGURES, AskedRound.REFERENCES);
    }

    @Benchmark
    public Evaluation evaluatorWithoutWords() {
        return evaluator.evaluate(AskedRound.ROUND, AskedRound.FIGURES, AskedRound.REFERENCES, List.of());
    }

    @Benchmark
    public void evaluatorInChinese(Blackhole read) {
        read(evaluatorWithoutWords(), read, Locale.CHINESE);
    }

    @Benchmark
    public void evaluatorInBothLanguages(Blackhole read) {
        read(evaluatorWithoutWords(), read, Locale.CHINESE, Locale.ENGLISH);
    }

    private static void read(Evaluation evaluation, Blackhole read, Locale... languages) {
        read.consume(evaluation.completionRate());
        read.consume(evaluation.overfulfilmentRate());
        read.consume(evaluation.score());
        for (Verdict verdict : evaluation.verdicts()) {
            read.consume(verdict.gap());
            read.consume(verdict.growth());
            read.consume(verdict.change());
            read.consume(verdict.rules());
            for (Locale language : languages) {
                read.consume(verdict.name().in(language));
                read.consume(verdict.statusName().in(language));
                read.consume(verdict.target().in(language));
                read.consume(verdict.explanation().in(language));
            }
        }
    }

    @Benchmark
    public List<Outcome> camundaDmn() {
        return camunda.judge(AskedRound.FIGURES, AskedRound.REFERENCES);
    }

    @Benchmark
    public List<Outcome> drools() {
        return drools.judge(AskedRound.FIGURES, AskedRound.REFERENCES);
    }

    /** Runs all and prints the times beside the plain ones. */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EvaluatorBenchmark.class.getSimpleName())
                        .build())
                .run();
        Map<String, Double> fastest = new LinkedHashMap<>();
        results.stream()
                .sorted(Comparator.comparing(EvaluatorBenchmark::fastest))
                .forEach(result -> fastest.put(result.getPrimaryResult().getLabel(), fastest(result)));
        System.out.println("\n| a round of 26 indicators | µs | × plain |\n|---|---|---|");
        fastest.forEach((way, nanoseconds) -> System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.1f |%n",
                way,
                nanoseconds / 1000,
                nanoseconds / fastest.get("plainDecimals")));
    }

    /** The fastest of its iterations: what else the machine did disturbs it least. */
    private static double fastest(RunResult result) {
        return result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .map(IterationResult::getPrimaryResult)
                .mapToDouble(iteration -> iteration.getScore())
                .min()
                .orElseThrow();
    }
}
