using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Casework;

/// <summary>The mails about cases. Their subjects hold the number alone: what people typed has no place in a header.</summary>
internal static class CaseMailTexts
{
    private static readonly Text SeeCase = new("Se saken", "Sjå saka", "See the case");
    private static readonly Text AnswerCase = new(
        "Svar i saken",
        "Svar i saka",
        "Answer in the case"
    );
    private static readonly Text OpenTheCase = new("Åpne saken", "Opne saka", "Open the case");

    public static MailText Received(Case about, string link) =>
        new(
            new Text(
                "Sak {0}: vi har fått henvendelsen din",
                "Sak {0}: vi har fått førespurnaden din",
                "Case {0}: we have received your request"
            ).With(about.Number),
            [
                What(about),
                new Text(
                    "Saken har nummer {0}. Oppgi det hvis du tar kontakt.",
                    "Saka har nummer {0}. Oppgi det om du tek kontakt.",
                    "The case has number {0}. Quote it if you contact us."
                ).With(about.Number),
                new(
                    "Du får e-post når noen har spørsmål til deg, og når saken er avgjort. Var det ikke deg som spurte, trenger du ikke gjøre noe.",
                    "Du får e-post når nokon har spørsmål til deg, og når saka er avgjord. Var det ikkje du som spurde, treng du ikkje gjere noko.",
                    "You get an e-mail when somebody has a question for you, and when the case is decided. If it was not you who asked, you need not do anything."
                ),
            ],
            SeeCase,
            link
        );

    public static MailText NewCase(Case about, string link) =>
        new(
            new Text("Ny sak {0}", "Ny sak {0}", "New case {0}").With(about.Number),
            [
                What(about),
                new(
                    "Saken venter på en avgjørelse.",
                    "Saka ventar på ei avgjerd.",
                    "The case is waiting for a decision."
                ),
            ],
            OpenTheCase,
            link
        );

    public static MailText Question(Case about, string link) =>
        new(
            new Text(
                "Sak {0}: du har fått et spørsmål",
                "Sak {0}: du har fått eit spørsmål",
                "Case {0}: there is a question for you"
            ).With(about.Number),
            [
                What(about),
                new(
                    "Saken venter på svar fra deg.",
                    "Saka ventar på svar frå deg.",
                    "The case is waiting for your answer."
                ),
            ],
            AnswerCase,
            link
        );

    public static MailText Answer(Case about, string link) =>
        new(
            new Text("Sak {0}: nytt svar", "Sak {0}: nytt svar", "Case {0}: a new answer").With(
                about.Number
            ),
            [
                What(about),
                new(
                    "Den som spør, har skrevet i saken.",
                    "Den som spør, har skrive i saka.",
                    "Whoever asks has written in the case."
                ),
            ],
            OpenTheCase,
            link
        );

    /// <summary>The decision with its reason; the link is the caller's.</summary>
    public static MailText Decision(Case about)
    {
        var approved = about.State == CaseState.Approved;
        var said = approved
            ? new Text("Sak {0} er godkjent", "Sak {0} er godkjend", "Case {0} is approved")
            : new Text("Sak {0} er avslått", "Sak {0} er avslått", "Case {0} is declined");
        var paragraphs = new List<Text> { What(about), said.With(about.Number) };
        if (about.Reason is { } reason)
            paragraphs.Add(
                new Text("Begrunnelse: {0}", "Grunngiving: {0}", "Reason: {0}").With(reason)
            );
        return new(said.With(about.Number), paragraphs, SeeCase);
    }

    private static Text What(Case about)
    {
        var kind = about.Kind.Name();
        var subject = about.Subject();
        var place = about.Environment is { } environment ? $" ({environment})" : "";
        return (subject.Nb.Length == 0 ? Text.Same("{0}{2}") : Text.Same("{0}: {1}{2}")).With(
            kind,
            subject,
            place
        );
    }
}
