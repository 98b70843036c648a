using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>
/// Gives an account the address that its link was sent to. Only the account's owner, signed in, can use it: an address that
/// was mistyped belongs to somebody else, who must not get the account.
/// </summary>
internal sealed class ConfirmEmailChange(
    PortvaktDb db,
    AddressRule rule,
    SecurityNotices notices,
    TimeProvider clock
)
{
    /// <summary>The link, or why it does not work.</summary>
    public async Task<Outcome<OneTimeLink>> Find(
        string secret,
        Guid accountId,
        CancellationToken cancellation
    )
    {
        var link = await db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.ChangeEmail,
            clock.GetUtcNow(),
            cancellation
        );
        return link.Ok && link.Value.AccountId != accountId
            ? Problem.Of(Problems.EmailLinkForAnother)
            : link;
    }

    public async Task<Outcome<Account>> Handle(
        OneTimeLink link,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var account = await db.Users.FirstAsync(a => a.Id == link.AccountId, cancellation);
        // What was right when the link was sent may be wrong now.
        var to = WorkEmail.Parse(link.Email).Value!;
        if (await rule.Refusal(account, to, cancellation) is { } refusal)
            return refusal;
        var now = clock.GetUtcNow();
        var old = account.Email!;
        link.Use(now);
        await db.CloseAccountLinks(account, now, cancellation);
        account.Email = account.UserName = to.Address;
        account.NormalizedEmail = account.NormalizedUserName = to.Address.ToUpperInvariant();
        await notices.AddFor(
            old,
            account,
            EventType.EmailChanged,
            EmailTexts.ChangedNotice.With(to.Address),
            actor,
            cancellation
        );
        return await db.TrySave(cancellation) switch
        {
            SaveResult.Saved => account,
            SaveResult.Duplicate => Problem.Of(Problems.EmailTaken),
            _ => Problem.Of(Problems.LinkUsed),
        };
    }
}
