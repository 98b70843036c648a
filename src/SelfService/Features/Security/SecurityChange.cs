using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>
/// What all changes of a way of signing in have in common: the password again, the change, the end of other sessions, the
/// event and the mail, in one save.
/// </summary>
internal sealed class SecurityChange(PortvaktDb db, PasswordAgain again, SecurityNotices notices)
{
    /// <summary>Asks for the password and then makes the change.</summary>
    /// <param name="change">Changes the tracked account or its rows; gives what stands in the way, if something does.</param>
    public async Task<Outcome<Account>> Make(
        SecurityProof proof,
        string type,
        Text notice,
        Actor actor,
        Func<Account, Task<Problem?>> change,
        CancellationToken cancellation
    )
    {
        var account = await again.Check(proof.AccountId, proof.Password, cancellation);
        if (!account.Ok)
            return account;
        if (await change(account.Value) is { } problem)
            return problem;
        return await Finish(account.Value, proof, type, notice, actor, cancellation);
    }

    /// <summary>The rest of a change whose password was asked for before.</summary>
    public async Task<Outcome<Account>> Finish(
        Account account,
        SecurityProof proof,
        string type,
        Text notice,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (proof.EndOthers)
            await db.EndOtherSessions(account, proof.SessionId, cancellation);
        await notices.Add(account, type, notice, actor, cancellation);
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.ConcurrentChange);
    }
}
