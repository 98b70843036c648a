using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Security;

/// <summary>
/// Adds a passkey in two steps: name and password, and then what the browser made (Web Authentication section 7.1, by the
/// framework). The password comes first, so that no passkey is made that nobody takes.
/// </summary>
internal sealed class AddPasskey(
    PortvaktDb db,
    PasswordAgain again,
    SecurityChange change,
    IPasskeyHandler<Account> passkeys,
    PasskeyChallenges challenges,
    TimeProvider clock
)
{
    /// <summary>What the browser is asked for.</summary>
    public async Task<Outcome<PasskeyOffer>> Offer(
        HttpContext http,
        SecurityProof proof,
        string? typedName,
        CancellationToken cancellation
    )
    {
        var name = PlainText.Line(
            typedName,
            "name",
            Passkeys.NameLength,
            Problems.PasskeyNameMissing
        );
        if (!name.Ok)
            return Outcome<PasskeyOffer>.Failed(name.Problems);
        var account = await again.Check(proof.AccountId, proof.Password, cancellation);
        if (!account.Ok)
            return Outcome<PasskeyOffer>.Failed(account.Problems);
        if (await HasTooMany(proof.AccountId, cancellation))
            return Problem.Of(Problems.PasskeysTooMany, Passkeys.Most);
        var person = await db.People.FirstAsync(p => p.Id == account.Value.PersonId, cancellation);
        var made = await passkeys.MakeCreationOptionsAsync(
            new PasskeyUserEntity
            {
                Id = proof.AccountId.ToString(),
                Name = account.Value.Email!,
                DisplayName = person.Name,
            },
            http
        );
        var wish = new PasskeyWish(name.Value, proof.EndOthers, made.AttestationState ?? "");
        return new PasskeyOffer(
            made.CreationOptionsJson,
            challenges.Seal(Purpose(proof), JsonSerializer.Serialize(wish))
        );
    }

    public async Task<Outcome<AddedPasskey>> Handle(
        HttpContext http,
        SecurityProof proof,
        string? challenge,
        string? credential,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (await challenges.Take(Purpose(proof), challenge, cancellation) is not { } carried)
            return Problem.Of(Problems.PasskeyExpired);
        if (string.IsNullOrEmpty(credential))
            return Problem.Of(Problems.PasskeyFailed);
        var wish = JsonSerializer.Deserialize<PasskeyWish>(carried)!;
        var answer = await passkeys.PerformAttestationAsync(
            new PasskeyAttestationContext
            {
                HttpContext = http,
                CredentialJson = credential,
                AttestationState = wish.State,
            }
        );
        if (!answer.Succeeded)
            return Problem.Of(Problems.PasskeyFailed);
        if (await HasTooMany(proof.AccountId, cancellation))
            return Problem.Of(Problems.PasskeysTooMany, Passkeys.Most);
        var account = await db.Users.FirstAsync(a => a.Id == proof.AccountId, cancellation);
        var row = Passkeys.Row(account.Id, answer.Passkey, wish.Name);
        row.Data.CreatedAt = clock.GetUtcNow();
        db.UserPasskeys.Add(row);
        var saved = await change.Finish(
            account,
            proof with
            {
                EndOthers = wish.EndOthers,
            },
            EventType.PasskeyAdded,
            PasskeyTexts.AddedNotice,
            actor,
            cancellation
        );
        return saved.Then<AddedPasskey>(a => new AddedPasskey(a, wish.Name));
    }

    private async Task<bool> HasTooMany(Guid accountId, CancellationToken cancellation) =>
        await db.UserPasskeys.CountAsync(p => p.UserId == accountId, cancellation) >= Passkeys.Most;

    /// <summary>For this account and session: whoever has typed the password makes the passkey.</summary>
    private static string Purpose(SecurityProof proof) =>
        $"add to {proof.AccountId} in {proof.SessionId}";
}

/// <summary>A passkey that is there now.</summary>
internal sealed record AddedPasskey(Account Account, string Name);
