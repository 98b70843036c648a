using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>What both sides read, each in its own language.</summary>
[Requirement("R21")]
public sealed class AccessRequestMailTests(Servers servers)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth(Language.Bokmaal, "ber om tilgang til", "De ønsker tilgang til og med 30. juni 2999.")]
    [OnBoth(
        Language.Nynorsk,
        "ber om tilgang til",
        "Dei ønskjer tilgang til og med 30. juni 2999."
    )]
    [OnBoth(
        Language.English,
        "asks for access to",
        "They want access up to and including 30 Jun 2999."
    )]
    public async Task The_provider_reads_what_is_asked(
        DatabaseKind kind,
        Language language,
        string subject,
        string sentence
    )
    {
        using var use = await TwoParties.On(servers, kind);
        await Speak(use, use.Provider, language);

        var id = await use.Asked(
            ("purpose", "Vise høyder"),
            ("legal_basis", "Kartloven § 1"),
            ("contact", "kart@rev.example"),
            ("valid_to", "2999-06-30")
        );

        var mail = await Newest(use, use.Provider);
        Assert.Equal($"SPØRRENDE REV AS {subject} {use.Scope.Name}", mail.Subject);
        foreach (var said in new[] { "Vise høyder", "Kartloven § 1", "kart@rev.example", sentence })
            Assert.Contains(said, mail.Text);
        Assert.Contains($"{TwoParties.Inbox}/{id}", mail.Text);
    }

    [Theory]
    [OnBoth(
        Language.Bokmaal,
        "Dere har fått tilgang til",
        "Legg scopet til på integrasjonen",
        "Melding fra"
    )]
    [OnBoth(Language.Nynorsk, "De har fått tilgang til", "Då kan han få token", "Melding frå")]
    [OnBoth(
        Language.English,
        "You have access to",
        "Add the scope to the integration",
        "Message from"
    )]
    public async Task A_yes_is_told_to_both(
        DatabaseKind kind,
        Language language,
        string subject,
        string next,
        string message
    )
    {
        using var use = await TwoParties.On(servers, kind);
        await Speak(use, use.Consumer, language);
        var id = await use.Asked();

        await use.Answer(id, "/godkjenn", ("reason", "Velkommen"), ("note", "Avtale 7"));

        var mail = await Newest(use, use.Consumer);
        Assert.Equal($"{subject} {use.Scope.Name}", mail.Subject);
        Assert.Contains(next, mail.Text);
        Assert.Contains($"{message} LYTTENDE UGLE DIREKTORAT: Velkommen", mail.Text);
        Assert.DoesNotContain("Avtale 7", mail.Text);
        Assert.Contains($"{TwoParties.Sent}/{id}", mail.Text);
        Assert.Contains("har fått tilgang", (await Newest(use, use.Provider)).Subject);
    }

    [Theory]
    [OnBoth(Language.Bokmaal, "Dere fikk ikke tilgang til", "Begrunnelse: Nei takk")]
    [OnBoth(Language.Nynorsk, "De fekk ikkje tilgang til", "Grunngiving: Nei takk")]
    [OnBoth(Language.English, "You were not given access to", "Reason: Nei takk")]
    public async Task A_no_is_told_with_its_reason(
        DatabaseKind kind,
        Language language,
        string subject,
        string reason
    )
    {
        using var use = await TwoParties.On(servers, kind);
        await Speak(use, use.Consumer, language);
        var id = await use.Asked();

        await use.Answer(id, "/avsla", ("reason", "Nei takk"));

        var mail = await Newest(use, use.Consumer);
        Assert.Equal($"{subject} {use.Scope.Name}", mail.Subject);
        Assert.Contains(reason, mail.Text);
    }

    [Theory, OnBoth]
    public async Task Whoever_asked_is_told_too_without_being_an_administrator(DatabaseKind kind)
    {
        using var use = await TwoParties.On(servers, kind);
        var email = $"siv@{use.Consumer.Email.Split('@')[1]}";
        using var siv = await NewOrganisation.Add(use.Server, use.ConsumerId, email);
        using var asking = use with { Consumer = siv };
        var id = await asking.Asked();

        await use.Answer(id, "/godkjenn");

        foreach (var reader in new[] { siv, use.Consumer })
            Assert.Contains("har fått tilgang", (await Newest(use, reader)).Subject);
    }

    private static async Task<OutgoingMail> Newest(TwoParties use, Colleague reader) =>
        Assert.IsType<OutgoingMail>(await use.Server.NewestMailTo(reader.Email));

    private static async Task Speak(TwoParties use, Colleague colleague, Language language)
    {
        await using var db = use.Server.Db();
        var person = await db.People.SingleAsync(p => p.Id == colleague.Id, Stop);
        person.Speak(language);
        await db.SaveChangesAsync(Stop);
    }
}
