package org.demonstrationcounty.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demonstrationcounty.Rule;
import org.demonstrationcounty.database.OnBothDatabases;
import org.demonstrationcounty.document.SampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Files of a case: who may add and read them, which are accepted, and how they are sent back. */
@RunningProgramme
@Rule("P2")
@OnBothDatabases
class DocumentsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    int port;

    @Autowired
    FullDisk disk;

    private Programme programme;
    private CountyCase inFirstRound;
    private CountyCase inCityReview;
    private CountyCase lapsed;
    private String lapsedFile;

    @BeforeAll
    void openThreeCases() {
        programme = new Programme(port);
        inFirstRound = programme.caseOf("140522", 2021).toNotice();
        inCityReview = programme.caseOf("140121", 2021).toCityReview();
        lapsed = programme.caseOf("140921", 2021).toDraft();
        lapsedFile = attach(lapsed, "county-140921", "plan", "方案.pdf", SampleFiles.pdf());

        inFirstRound.step("bureau", "publish-notice", Map.of("publishOn", "2021-03-02"));
        programme.turnClockTo("2021-03-09T00:00:00+08:00");
        inFirstRound.fromConsentToCreation("2021-03-09");
        programme.turnClockTo("2021-05-01T00:00:00+08:00");
        lapsed.reaches("LAPSED");
        programme.turnClockTo("2022-01-01T00:00:00+08:00");
        inFirstRound.reaches("ROUND_1");
    }

    @Nested
    class WhatIsTaken {

        static Stream<Arguments> samples() {
            return Stream.of(
                    arguments("市级同意文件（盖章）.pdf", SampleFiles.pdf(), "application/pdf"),
                    arguments("公章.png", SampleFiles.png(), "image/png"),
                    arguments("公章.jpeg", SampleFiles.jpeg(), "image/jpeg"),
                    arguments("创建方案.doc", SampleFiles.doc(), "application/msword"),
                    arguments("创建方案.docx", SampleFiles.docx(), DOCX),
                    arguments("创建方案.wps", SampleFiles.doc(), "application/msword"),
                    arguments("盖章文件.ofd", SampleFiles.ofd(), "application/ofd"),
                    arguments("指标佐证.et", SampleFiles.xls(), "application/vnd.ms-excel"),
                    arguments("指标佐证.xls", SampleFiles.xls(), "application/vnd.ms-excel"),
                    arguments("指标佐证.xlsx", SampleFiles.xlsx(), XLSX));
        }

        @ParameterizedTest
        @MethodSource("samples")
        void aFileIsKeptToTheByteAndListedWithAllThatIsKnownOfIt(String name, byte[] content, String type)
                throws Exception {
            Answer answer = as("city-140100", inCityReview).upload(Multipart.of("city-consent", name, content));

            JsonNode document = answer.is(201).json();
            assertThat(document.get("caseKey").asText()).isEqualTo("140121-2021");
            assertThat(document.get("kind").asText()).isEqualTo("city-consent");
            assertThat(document.get("kindName").asText()).isEqualTo("市级同意文件");
            assertThat(document.get("name").asText()).isEqualTo(name);
            assertThat(document.get("size").asInt()).isEqualTo(content.length);
            assertThat(document.get("type").asText()).isEqualTo(type);
            assertThat(document.get("sha256").asText()).isEqualTo(sha256(new ByteArrayInputStream(content)));
            assertThat(document.get("uploadedBy").asText()).isEqualTo("city-140100");
            assertThat(document.get("uploadedAt").asText()).startsWith("202");
            assertThat(list("county-140121", inCityReview)).last().isEqualTo(document);

            HttpResponse<InputStream> given =
                    as("bureau", inCityReview).download(document.get("id").asText());
            assertThat(given.statusCode()).isEqualTo(200);
            assertThat(given.headers().firstValue("Content-Type")).hasValue(type);
            assertThat(given.body().readAllBytes()).isEqualTo(content);
        }

        @ParameterizedTest
        @EnumSource(FullDisk.Place.class)
        void aFullDiskIsAnsweredWith503AndNothingIsStored(FullDisk.Place place) {
            List<JsonNode> before = list("bureau", inCityReview);
            Multipart form = Multipart.of("other", "方案.pdf", SampleFiles.pdf());

            disk.isFull(place);
            Answer refused = as("bureau", inCityReview).upload(form);
            disk.hasRoomAgain();

            assertThat(refused.is(503).at("/code")).isEqualTo("server.disk-full");
            assertThat(refused.at("/detail")).startsWith("磁盘空间已满，本次操作未作任何保存");
            assertThat(refused.body()).doesNotContain("Exception", "No space left");
            assertThat(list("bureau", inCityReview)).isEqualTo(before);
            as("bureau", inCityReview).upload(form).is(201);
        }

        @Test
        void aFileIsSentAsADownloadSoThatTheBrowserRunsNothing() {
            String id = attach(inCityReview, "bureau", "other", "同意 函.pdf", SampleFiles.pdfThenHtmlThenZip());

            HttpResponse<InputStream> given = as("county-140121", inCityReview).download(id);

            assertThat(header(given, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(given, "Content-Disposition"))
                    .startsWith("attachment;")
                    .endsWith("filename*=UTF-8''%E5%90%8C%E6%84%8F%20%E5%87%BD.pdf");
            assertThat(header(given, "Content-Length"))
                    .isEqualTo(String.valueOf(SampleFiles.pdfThenHtmlThenZip().length));
            assertThat(header(given, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(given, "Content-Security-Policy"))
                    .startsWith("default-src 'none';")
                    .endsWith("; sandbox");
            assertThat(header(given, "Cache-Control")).isEqualTo("no-store");
        }

        @Test
        void aPictureAndAPdfAreShownInTheBrowserAndNothingOfThemRuns() throws Exception {
            String picture = attach(inCityReview, "bureau", "other", "公章.png", SampleFiles.png());
            String pdf = attach(inCityReview, "bureau", "other", "同意函.pdf", SampleFiles.pdf());
            String text = attach(inCityReview, "bureau", "other", "方案.docx", SampleFiles.docx());

            HttpResponse<InputStream> shown = as("county-140121", inCityReview).preview(pdf);

            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(header(shown, "Content-Type")).isEqualTo("application/pdf");
            assertThat(header(shown, "Content-Disposition")).startsWith("inline;");
            assertThat(header(shown, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(shown, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(shown, "Content-Security-Policy"))
                    .startsWith("default-src 'none';")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("script-src", "sandbox");
            assertThat(shown.body().readAllBytes()).isEqualTo(SampleFiles.pdf());
            HttpResponse<InputStream> seen = as("bureau", inCityReview).preview(picture);
            assertThat(header(seen, "Content-Type")).isEqualTo("image/png");
            assertThat(header(seen, "Content-Security-Policy"))
                    .startsWith("default-src 'none';")
                    .endsWith("; sandbox");
            assertThat(as("bureau", inCityReview).preview(text).statusCode()).isEqualTo(404);
            assertThat(as("county-140522", inCityReview).preview(pdf).statusCode())
                    .isEqualTo(404);
            assertThat(list("bureau", inCityReview))
                    .filteredOn(document -> List.of(picture, pdf, text)
                            .contains(document.get("id").asText()))
                    .extracting(document -> document.get("previewed").asBoolean())
                    .containsExactly(true, true, false);
        }

        static Stream<Arguments> pretenders() {
            return Stream.of(
                    arguments("同意函.pdf", SampleFiles.exe()),
                    arguments("同意函.pdf", SampleFiles.html()),
                    arguments("同意函.pdf", SampleFiles.scriptThenPdf()),
                    arguments("同意函.pdf", SampleFiles.htmlThenPdf()),
                    arguments("公章.png", SampleFiles.svg()),
                    arguments("方案.docx", SampleFiles.zip()),
                    arguments("方案.docx", SampleFiles.exeThenDocx()),
                    arguments("方案.docx", SampleFiles.docxThatExplodes()),
                    arguments("方案.doc", SampleFiles.ppt()),
                    arguments("数据.csv", SampleFiles.bytes("a,b\n")));
        }

        static Stream<Arguments> dangers() {
            return Stream.of(
                    arguments("document.macros", "方案.docx", SampleFiles.docm()),
                    arguments("document.macros", "方案.docx", SampleFiles.docxWith("word/vbaProject.bin", "x")),
                    arguments("document.macros", "数据.xlsx", SampleFiles.xlsm()),
                    arguments("document.embedded", "方案.docx", SampleFiles.docxWith("word/activeX/activeX1.bin", "x")),
                    arguments("document.encrypted", "方案.docx", SampleFiles.encryptedDocx()),
                    arguments(
                            "document.scripts",
                            "同意函.pdf",
                            SampleFiles.pdfWith("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>")),
                    arguments("document.unreadable", "同意函.pdf", SampleFiles.bytes("%PDF-1.7\nnothing")));
        }

        @ParameterizedTest
        @MethodSource("dangers")
        void dangerousFilesAreRefusedWithTheirDanger(String code, String name, byte[] content) {
            int before = list("bureau", inCityReview).size();

            Answer refused = as("bureau", inCityReview)
                    .upload(Multipart.of("other", name, content))
                    .is(415);

            assertThat(refused.at("/code")).isEqualTo(code);
            assertThat(refused.at("/errors/0/field")).isEqualTo("file");
            assertThat(list("bureau", inCityReview)).hasSize(before);
        }

        @ParameterizedTest
        @MethodSource("pretenders")
        void theContentDecidesNotTheName(String name, byte[] content) {
            int before = list("bureau", inCityReview).size();

            Answer refused = as("bureau", inCityReview)
                    .upload(Multipart.of("other", name, content))
                    .is(415);

            assertThat(refused.contentType()).isEqualTo("application/problem+json");
            assertThat(refused.at("/code")).isEqualTo("document.type");
            assertThat(refused.at("/errors/0/field")).isEqualTo("file");
            assertThat(list("bureau", inCityReview)).hasSize(before);
        }
    }

    @Nested
    class WhatItIsCalled {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "name=\"file\"; filename=\"../../../etc/同意函.pdf\"|同意函.pdf",
                    "name=\"file\"; filename=\"C:\\\\桌面\\\\同意函.pdf\"|同意函.pdf",
                    "name=\"file\"; filename=\"同意函.hta\"|同意函.hta.pdf",
                    "name=\"file\"; filename=\"同意函\"|同意函.pdf",
                    "name=\"file\"; filename=\"\"|document.pdf",
                    "name=\"file\"; filename=\"..\"|document.pdf",
                    "name=\"file\"; filename=\"a\\\"b.pdf\"|a_b.pdf",
                    "name=\"file\"; filename=\"a\u202efdp.exe\"|afdp.exe.pdf",
                    "name=\"file\"; filename=\"a%0d%0aSet-Cookie: b.pdf\"|a%0d%0aSet-Cookie_ b.pdf",
                    "name=\"file\"; filename*=UTF-8''%E5%90%8C%E6%84%8F%0D%0A%2F%E5%87%BD.pdf|函.pdf"
                })
        void itsNameIsMadeSafe(String disposition, String kept) {
            Answer answer = as("bureau", inCityReview)
                    .upload(new Multipart()
                            .field("kind", "other")
                            .part(disposition, BodyPublishers.ofByteArray(SampleFiles.pdf())));

            assertThat(answer.is(201).at("/name")).isEqualTo(kept);
            assertThat(header(as("bureau", inCityReview).download(answer.at("/id")), "Content-Disposition"))
                    .startsWith("attachment;")
                    .doesNotContain("..", "\r", "\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"name=\"file\"; filename=\"a\u0000.pdf\"", "name=\"file\"; filename*=UTF-8''a%00.pdf"})
        void aNameWithNulIsMadeSafeOrRefused(String disposition) {
            Answer answer = as("bureau", inCityReview)
                    .upload(new Multipart()
                            .field("kind", "other")
                            .part(disposition, BodyPublishers.ofByteArray(SampleFiles.pdf())));

            assertThat(answer.status()).isIn(201, 400);
            assertThat(answer.at("/name")).isIn("a.pdf", "");
        }

        @Test
        void aLongNameIsCut() {
            String name = "县".repeat(1000) + ".pdf";

            Answer answer = as("bureau", inCityReview).upload(Multipart.of("other", name, SampleFiles.pdf()));

            assertThat(answer.is(201).at("/name")).hasSize(200).endsWith("县.pdf");
        }
    }

    @Nested
    class BadInput {

        @Test
        void everyProblemIsNamedAtOnce() {
            Answer refused = as("bureau", inCityReview)
                    .upload(new Multipart()
                            .field("kind", "secret")
                            .field("round", "1")
                            .file("空.pdf", new byte[0]))
                    .is(400);

            assertThat(refused.at("/code")).isEqualTo("input.invalid");
            assertThat(refused.json().get("errors").findValuesAsText("field"))
                    .containsExactlyInAnyOrder("kind", "round", "file");
            assertThat(refused.json().get("errors").findValuesAsText("code"))
                    .containsExactlyInAnyOrder("field.choice", "field.unknown", "document.empty");
        }

        static Stream<Arguments> incomplete() {
            byte[] pdf = SampleFiles.pdf();
            return Stream.of(
                    arguments("kind", "field.missing", new Multipart().file("a.pdf", pdf)),
                    arguments("kind", "field.missing", Multipart.of(" ", "a.pdf", pdf)),
                    arguments("kind", "field.choice", Multipart.of("CITY_CONSENT", "a.pdf", pdf)),
                    arguments(
                            "kind",
                            "field.duplicate",
                            Multipart.of("plan", "a.pdf", pdf).field("kind", "other")),
                    arguments("file", "field.missing", new Multipart().field("kind", "plan")),
                    arguments(
                            "file",
                            "field.missing",
                            new Multipart().field("kind", "plan").field("file", "%PDF-1.7")),
                    arguments("file", "document.empty", Multipart.of("plan", "a.pdf", new byte[0])),
                    arguments(
                            "file",
                            "field.duplicate",
                            Multipart.of("plan", "a.pdf", pdf).file("b.pdf", pdf)));
        }

        @ParameterizedTest
        @MethodSource("incomplete")
        void missingAndDuplicatePartsAreNamed(String field, String code, Multipart form) {
            Answer refused = as("bureau", inCityReview).upload(form).is(400);

            assertThat(refused.json().get("errors")).hasSizeLessThanOrEqualTo(2);
            assertThat(refused.json().get("errors")).anySatisfy(error -> {
                assertThat(error.get("field").asText()).isEqualTo(field);
                assertThat(error.get("code").asText()).isEqualTo(code);
                assertThat(error.get("message").asText()).isNotBlank().isNotEqualTo(code);
            });
        }

        @Test
        void aBodyThatIsNoFormIsAProblemAndNotAFault() {
            FileClient bureau = as("bureau", inCityReview);
            Multipart form = Multipart.of("plan", "a.pdf", SampleFiles.pdf());

            assertProblem(bureau.upload("multipart/form-data", form.body()), 400, "request.unreadable");
            assertProblem(bureau.upload("multipart/form-data; boundary=other", form.body()), 400, null);
            assertProblem(bureau.upload(form.contentType(), BodyPublishers.noBody()), 400, null);
            assertProblem(bureau.upload(form.contentType(), form.brokenOff()), 400, "request.unreadable");
            assertProblem(bureau.upload("application/json", BodyPublishers.ofString("{}")), 415, "request.media-type");
            assertProblem(bureau.upload("application/pdf", BodyPublishers.ofByteArray(SampleFiles.pdf())), 415, null);
            assertProblem(
                    bureau.upload("application/x-www-form-urlencoded", BodyPublishers.ofString("kind=plan")),
                    415,
                    null);
        }

        @Test
        void thousandsOfPartsAreRefused() {
            Multipart form = Multipart.of("plan", "a.pdf", SampleFiles.pdf());
            for (int part = 0; part < 3000; part++) {
                form.field("kind", "plan");
            }
            assertThat(as("bureau", inCityReview).upload(form).status()).isIn(400, 413);
        }
    }

    @Nested
    class HowLarge {

        @Test
        void aFileOf20MegabytesIsAcceptedAndSentBackUnchanged() throws Exception {
            int size = 20 * MEGABYTE;
            Answer answer = as("county-140121", inCityReview)
                    .upload(new Multipart().field("kind", "plan").file("全部材料.pdf", pdfOf(size), size));

            assertThat(answer.is(201).at("/size")).isEqualTo(String.valueOf(size));
            String sha256 = sha256(pdfOf(size).get());
            assertThat(answer.at("/sha256")).isEqualTo(sha256);
            HttpResponse<InputStream> given = as("county-140121", inCityReview).download(answer.at("/id"));
            assertThat(header(given, "Content-Length")).isEqualTo(String.valueOf(size));
            assertThat(sha256(given.body())).isEqualTo(sha256);
        }

        @Test
        void aFileOf20MegabytesWithoutADeclaredLengthIsAcceptedToo() {
            as("county-140121", inCityReview)
                    .upload(new Multipart().field("kind", "plan").file("全部材料.pdf", pdfOf(20 * MEGABYTE)))
                    .is(201);
        }

        @ParameterizedTest
        @ValueSource(ints = {20 * MEGABYTE + 1, 21 * MEGABYTE, 40 * MEGABYTE})
        void oneByteMoreIsTooLarge(int size) {
            int before = list("bureau", inCityReview).size();
            FileClient county = as("county-140121", inCityReview);

            assertProblem(
                    county.upload(new Multipart().field("kind", "plan").file("a.pdf", pdfOf(size), size)),
                    413,
                    "request.too-large");
            assertProblem(
                    county.upload(new Multipart().field("kind", "plan").file("a.pdf", pdfOf(size))),
                    413,
                    "request.too-large");
            assertThat(list("bureau", inCityReview)).hasSize(before);
        }
    }

    @Nested
    class WhoChanges {

        @Test
        void whoAttachedAFileReplacesAndDeletesItWhileTheTaskIsOpenAndTheTrailKeepsBoth() {
            FileClient city = as("city-140100", inCityReview);
            String id = attach(inCityReview, "city-140100", "city-consent", "同意函.pdf", SampleFiles.pdf());
            assertThat(changeable("city-140100")).contains(id);
            assertThat(changeable("bureau")).isEmpty();

            Answer replaced = city.replace(id, new Multipart().file("公章.png", SampleFiles.png()));
            assertThat(replaced.is(200).at("/id")).isEqualTo(id);
            assertThat(replaced.at("/name")).isEqualTo("公章.png");
            assertThat(replaced.at("/kind")).isEqualTo("city-consent");
            assertThat(header(city.download(id), "Content-Type")).isEqualTo("image/png");

            city.delete(id).is(204);
            assertThat(city.download(id).statusCode()).isEqualTo(404);
            assertProblem(city.delete(id), 404, "document.unknown");
            String trail = programme
                    .as("bureau")
                    .get("/api/cases/140121-2021/audit?size=200")
                    .is(200)
                    .body();
            assertThat(trail).contains("replace-document", "delete-document", "同意函.pdf", "公章.png");
        }

        @Test
        void theMeetingAndTheNoticeHaveFilesOfTheirOwn() {
            CountyCase yanhu = programme.caseOf("140802", 2022).toMeeting();
            String minutes = attach(yanhu, "bureau", "meeting", "纪要.pdf", SampleFiles.pdf());
            as("bureau", yanhu)
                    .replace(minutes, new Multipart().file("会议纪要.pdf", SampleFiles.pdf()))
                    .is(200);
            yanhu.approve("bureau", "meeting").reaches("NOTICE");
            assertProblem(as("bureau", yanhu).delete(minutes), 409, "document.settled");

            String text = attach(yanhu, "bureau", "notice", "公示.docx", SampleFiles.docx());
            yanhu.step("bureau", "publish-notice", Map.of("publishOn", "2022-01-04"));
            assertProblem(as("bureau", yanhu).delete(text), 409, "document.settled");

            assertThat(list("county-140802", yanhu))
                    .extracting(document -> document.get("kindName").asText() + " "
                            + document.get("name").asText())
                    .containsExactly("会议材料 会议纪要.pdf", "公示材料 公示.docx");
        }

        @Test
        void aRefusedFileLeavesTheFormerInItsPlace() throws Exception {
            FileClient city = as("city-140100", inCityReview);
            String id = attach(inCityReview, "city-140100", "city-consent", "同意函.pdf", SampleFiles.pdf());

            assertProblem(
                    city.replace(id, new Multipart().file("a.docx", SampleFiles.docxWith("word/vbaProject.bin", "x"))),
                    415,
                    "document.macros");
            assertProblem(city.replace(id, new Multipart()), 400, "input.invalid");

            assertThat(city.download(id).body().readAllBytes()).isEqualTo(SampleFiles.pdf());
        }

        @Test
        void nobodyChangesWhatAnotherAttachedOrWhatBelongsToATaskThatIsDone() {
            String ofCity = attach(inCityReview, "city-140100", "plan", "方案.pdf", SampleFiles.pdf());
            Multipart other = new Multipart().file("公章.png", SampleFiles.png());
            assertProblem(as("bureau", inCityReview).delete(ofCity), 403, "document.of-another");
            assertProblem(as("county-140121", inCityReview).replace(ofCity, other), 403, "document.of-another");
            assertProblem(as("county-140522", inCityReview).delete(ofCity), 404, "case.unknown");

            String beforeTheTask = attach(inCityReview, "bureau", "plan", "方案.pdf", SampleFiles.pdf());
            assertProblem(as("bureau", inCityReview).delete(beforeTheTask), 409, "document.settled");
            assertProblem(as("county-140921", lapsed).delete(lapsedFile), 409, "document.settled");
            assertProblem(as("county-140921", lapsed).replace(lapsedFile, other), 409, "document.settled");
        }

        private List<String> changeable(String account) {
            return programme
                    .as(account)
                    .get("/api/cases/140121-2021/documents")
                    .is(200)
                    .json()
                    .get("changeable")
                    .valueStream()
                    .map(JsonNode::asText)
                    .toList();
        }
    }

    @Nested
    class WhoMay {

        @ParameterizedTest
        @CsvSource({
            "county-140121, 200, 201",
            "city-140100, 200, 201",
            "bureau, 200, 201",
            "bureau-2, 200, 201",
            "government, 200, 201",
            "admin, 200, 403",
            "county-140522, 404, 404",
            "city-140500, 404, 404",
            "statistics, 404, 404"
        })
        void thoseWhoSeeTheCaseReadItsFilesAndThoseWhoWorkOnItAddFiles(String account, int reading, int adding) {
            String id = attach(inCityReview, "bureau", "plan", "方案.pdf", SampleFiles.pdf());

            assertThat(programme
                            .as(account)
                            .get("/api/cases/140121-2021/documents")
                            .status())
                    .isEqualTo(reading);
            assertThat(as(account, inCityReview).download(id).statusCode()).isEqualTo(reading);
            assertThat(as(account, inCityReview)
                            .upload(Multipart.of("plan", "a.pdf", SampleFiles.pdf()))
                            .status())
                    .isEqualTo(adding);
        }

        @Test
        void theRightIsCheckedBeforeTheFile() {
            Multipart bad = Multipart.of("secret", "a.exe", SampleFiles.exe()).field("x", "y");

            assertProblem(as("county-140522", inCityReview).upload(bad), 404, "case.unknown");
            assertProblem(as("admin", inCityReview).upload(bad), 403, "document.not-yours");
            int size = 40 * MEGABYTE;
            assertProblem(
                    as("county-140522", inCityReview).upload(new Multipart().file("a.pdf", pdfOf(size), size)),
                    404,
                    "case.unknown");
        }

        @Test
        void aFileIsFoundInItsOwnCaseOnly() {
            String foreign = attach(inCityReview, "bureau", "plan", "方案.pdf", SampleFiles.pdf());

            assertThat(as("county-140522", inFirstRound).download(foreign).statusCode())
                    .isEqualTo(404);
            assertThat(as("bureau", inFirstRound).download(foreign).statusCode())
                    .isEqualTo(404);
            for (String id : List.of("0", "-1", "999999999", "99999999999999999999", "abc", "%2e%2e", "1;a", "1%00")) {
                assertThat(as("bureau", inFirstRound).download(id).statusCode())
                        .as(id)
                        .isIn(400, 404);
            }
            assertThat(programme
                            .as("bureau")
                            .get("/api/cases/140121-2022/documents")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void strangersMustLogIn() {
            assertThat(programme
                            .stranger()
                            .get("/api/cases/140121-2021/documents")
                            .status())
                    .isEqualTo(401);
            assertThat(programme
                            .stranger()
                            .get("/api/cases/140121-2021/documents/1")
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void aDepartmentAddsEvidenceWhileItIsAskedForFigures() {
            String plan = attach(inFirstRound, "county-140522", "plan", "方案.pdf", SampleFiles.pdf());
            String evidence = attach(inFirstRound, "finance", "evidence-figure", "挂牌企业名单.xlsx", SampleFiles.xlsx());

            assertThat(list("finance", inFirstRound))
                    .extracting(document -> document.get("kind").asText())
                    .containsOnly("evidence-figure");
            assertThat(as("finance", inFirstRound).download(evidence).statusCode())
                    .isEqualTo(200);
            assertThat(as("finance", inFirstRound).download(plan).statusCode()).isEqualTo(404);
            assertProblem(
                    as("finance", inFirstRound).upload(Multipart.of("plan", "a.pdf", SampleFiles.pdf())),
                    403,
                    "document.evidence-only");
            assertThat(as("county-140522", inFirstRound).download(evidence).statusCode())
                    .isEqualTo(200);

            programme
                    .as("finance")
                    .post(
                            "/engine-rest/task/" + inFirstRound.task("finance", "supply-figures") + "/claim",
                            Map.of("userId", "finance"))
                    .is(204);
            assertThat(as("finance", inFirstRound).download(evidence).statusCode())
                    .isEqualTo(200);

            inFirstRound.step("finance", "supply-figures", inFirstRound.figures("finance", 1, 100, 50));
            assertThat(as("finance", inFirstRound).download(evidence).statusCode())
                    .isEqualTo(404);
            assertProblem(
                    as("finance", inFirstRound).upload(Multipart.of("evidence-figure", "a.pdf", SampleFiles.pdf())),
                    404,
                    "case.unknown");
        }

        @Test
        void noFileIsAddedToAnEndedCaseAndAllStayReadable() {
            assertProblem(
                    as("county-140921", lapsed).upload(Multipart.of("plan", "a.pdf", SampleFiles.pdf())),
                    409,
                    "case.ended");
            assertThat(as("county-140921", lapsed).download(lapsedFile).statusCode())
                    .isEqualTo(200);
        }

        @Test
        void filesAreListedInOrderOfUploadAndInTheReadersLanguage() {
            List<String> ids = Stream.of("plan", "evidence-claim", "other")
                    .map(kind -> attach(inFirstRound, "county-140522", kind, kind + ".pdf", SampleFiles.pdf()))
                    .toList();

            JsonNode items = programme
                    .as("county-140522")
                    .inEnglish()
                    .get("/api/cases/140522-2021/documents")
                    .is(200)
                    .json()
                    .get("items");

            assertThat(items.findValuesAsText("id")).containsSubsequence(ids);
            assertThat(items.findValuesAsText("kindName"))
                    .contains("Plan of the creation", "Evidence for a claim", "Other");
        }

        @Test
        void theDescriptionSaysWhatAnUploadConsistsOf() {
            JsonNode upload = programme
                    .as("bureau")
                    .get("/v3/api-docs")
                    .is(200)
                    .json()
                    .at("/paths/~1api~1cases~1{caseKey}~1documents/post");

            assertThat(upload.get("parameters").findValuesAsText("name")).containsExactly("caseKey");
            assertThat(upload.at("/requestBody/content").fieldNames())
                    .toIterable()
                    .containsExactly("multipart/form-data");
        }
    }

    private FileClient as(String account, CountyCase file) {
        return FileClient.of(programme, account, file.key());
    }

    private String attach(CountyCase file, String account, String kind, String name, byte[] content) {
        return as(account, file)
                .upload(Multipart.of(kind, name, content))
                .is(201)
                .at("/id");
    }

    private List<JsonNode> list(String account, CountyCase file) {
        return programme
                .as(account)
                .get("/api/cases/" + file.key() + "/documents")
                .is(200)
                .json()
                .get("items")
                .valueStream()
                .toList();
    }

    private static void assertProblem(Answer refused, int status, String code) {
        refused.is(status);
        assertThat(refused.contentType()).isEqualTo("application/problem+json");
        if (code != null) {
            assertThat(refused.at("/code")).isEqualTo(code);
        }
    }

    private static String header(HttpResponse<?> response, String name) {
        return String.join(", ", response.headers().allValues(name));
    }

    /** A PDF of this many bytes, made while it is read. */
    private static Supplier<InputStream> pdfOf(int size) {
        return () -> new InputStream() {

            private final byte[] head = SampleFiles.pdf();
            private int position;

            @Override
            public int read() {
                return position == size ? -1 : next();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = Math.min(length, size - position);
                for (int index = 0; index < count; index++) {
                    target[offset + index] = (byte) next();
                }
                return count == 0 && length > 0 ? -1 : count;
            }

            private int next() {
                int at = position++;
                return at < head.length ? head[at] : at * 31 & 0xff;
            }
        };
    }

    private static String sha256(InputStream content) throws Exception {
        try (DigestInputStream digested = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digested.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digested.getMessageDigest().digest());
        }
    }
}
