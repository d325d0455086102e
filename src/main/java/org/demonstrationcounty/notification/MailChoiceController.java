package org.demonstrationcounty.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.demonstrationcounty.input.Body;
import org.demonstrationcounty.input.JsonFields;
import org.demonstrationcounty.people.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the current user wants to hear by mail. */
@RestController
@Tag(name = "me")
class MailChoiceController {

    /** @param silenced the kinds of which no mail comes; none if it is left out */
    record NewChoice(MailChoice.Frequency mail, @Nullable String language, @Nullable List<String> silenced) {

        static MailChoice read(JsonFields fields) {
            MailChoice.Frequency mail = fields.name("mail", MailChoice.Frequency.class);
            String language = fields.has("language") ? fields.code("language") : MailChoice.USUAL.language();
            if (language != null && !List.of("zh", "en").contains(language)) {
                fields.refuse("language", "field.choice", "zh, en");
            }
            return new MailChoice(mail, String.valueOf(language), silenced(fields));
        }

        private static Set<NotificationKind> silenced(JsonFields fields) {
            Set<NotificationKind> kinds = EnumSet.noneOf(NotificationKind.class);
            List<@Nullable String> given = fields.has("silenced") ? fields.codesOrNone("silenced") : List.of();
            for (String code : given) {
                try {
                    kinds.add(NotificationKind.valueOf(String.valueOf(code)));
                } catch (IllegalArgumentException unknown) {
                    fields.refuse("silenced", "field.unknown-code", String.valueOf(code));
                }
            }
            return kinds;
        }
    }

    /**
     * @param address where mails go; absent if the account has no e-mail
     * @param mailOn whether this installation sends mails
     * @param kinds all kinds, in words
     */
    record ChoiceView(
            MailChoice.Frequency mail,
            String language,
            Set<NotificationKind> silenced,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address,
            boolean mailOn,
            List<KindView> kinds) {}

    record KindView(NotificationKind kind, String name) {}

    private final MailChoices choices;
    private final NotificationSettings settings;
    private final NotificationWords words;
    private final IdentityService identity;

    MailChoiceController(
            MailChoices choices, NotificationSettings settings, NotificationWords words, IdentityService identity) {
        this.choices = choices;
        this.settings = settings;
        this.words = words;
        this.identity = identity;
    }

    @GetMapping("/api/me/notifications")
    @Operation(summary = "消息邮件设置 / How the current user wants to hear by mail")
    ChoiceView choice() {
        return view(CurrentUser.of(identity).id());
    }

    @PutMapping(path = "/api/me/notifications", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "修改消息邮件设置 / Choose mail at once, one a working day, or none")
    ChoiceView choose(Body<NewChoice> body) {
        String account = CurrentUser.of(identity).id();
        choices.keep(account, body.read(NewChoice::read));
        return view(account);
    }

    private ChoiceView view(String account) {
        MailChoice choice = choices.of(account);
        return new ChoiceView(
                choice.mail(),
                choice.language(),
                choice.silenced(),
                choices.addressOf(account),
                settings.mailFrom() != null,
                EnumSet.allOf(NotificationKind.class).stream()
                        .map(kind -> new KindView(kind, words.nameOf(kind)))
                        .toList());
    }
}
