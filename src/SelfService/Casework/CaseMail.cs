using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;
using Portvakt.Store.People;

namespace Portvakt.SelfService.Casework;

/// <summary>
/// Adds the mails of a case to the next save: to the one who asks, in their language, and to those who decide. What was
/// written in the case is not repeated in them; they lead to it.
/// </summary>
public sealed class CaseMail(PortvaktDb db, PortalSettings settings)
{
    /// <summary>That it was received, with the number to quote; and that there is something to decide.</summary>
    public async Task Opened(Case about, DateTimeOffset now, CancellationToken cancellation)
    {
        await ToRequester(about, CaseMailTexts.Received, now, cancellation);
        await ToDeciders(about, CaseMailTexts.NewCase, now, cancellation);
    }

    /// <summary>That the decider asks something.</summary>
    public Task Asked(Case about, DateTimeOffset now, CancellationToken cancellation) =>
        ToRequester(about, CaseMailTexts.Question, now, cancellation);

    /// <summary>That the one who asked has written.</summary>
    public Task Answered(Case about, DateTimeOffset now, CancellationToken cancellation) =>
        ToDeciders(about, CaseMailTexts.Answer, now, cancellation);

    /// <summary>The decision; an approval with the way on from it.</summary>
    /// <param name="way">Where what was approved can be used; null for a decision without one.</param>
    public async Task Decided(
        Case about,
        WayOn? way,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var mail = CaseMailTexts.Decision(about);
        if (way is null)
            await ToRequester(about, (_, link) => mail with { Link = link }, now, cancellation);
        else
            await ToRequester(
                about,
                (_, _) => mail with { LinkLabel = way.Label, Link = settings.Address + way.Path },
                now,
                cancellation
            );
    }

    private async Task ToRequester(
        Case about,
        Func<Case, string, MailText> write,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var requester = about.Requester;
        if (requester.Email is { } email)
        {
            var secret = LinkSecret.New();
            about.FollowBy(LinkSecret.Hash(secret));
            var link = settings.Address + Links.WithSecret(Links.FollowCase, secret);
            db.OutgoingMails.Add(write(about, link).To(email, requester.Language, now));
            return;
        }
        var own = settings.Address + Links.OwnCase(about.Number);
        foreach (var reader in await db.ReadersOf([requester.PersonId!.Value], cancellation))
            db.OutgoingMails.Add(write(about, own).To(reader.Email, reader.Language, now));
    }

    private async Task ToDeciders(
        Case about,
        Func<Case, string, MailText> write,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        if (!about.IsForAdministrators)
        {
            var desk = settings.Address + Links.DeskCase(about.Number);
            db.OutgoingMails.Add(
                write(about, desk).To(settings.ServiceDesk, Language.Bokmaal, now)
            );
            return;
        }
        var administrators = await db.AdministratorsOf(about.Organisation, now, cancellation);
        var link = settings.Address + Links.OrganisationCase(about.Number);
        foreach (
            var reader in await db.ReadersOf([.. administrators.Select(a => a.Id)], cancellation)
        )
            db.OutgoingMails.Add(write(about, link).To(reader.Email, reader.Language, now));
    }
}
