using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService.Login;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Features.Operators;

/// <summary>Makes an operator of whoever holds the one-time link, with a second factor from the start.</summary>
internal sealed class JoinAsOperator(
    PortvaktDb db,
    IPasswordHasher<Account> hasher,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    /// <summary>The invitation, or why its link does not work.</summary>
    public Task<Outcome<OneTimeLink>> Find(string secret, CancellationToken cancellation) =>
        db.OneTimeLinks.FindUsable(
            secret,
            LinkPurpose.JoinAsOperator,
            clock.GetUtcNow(),
            cancellation
        );

    public async Task<Outcome<Account>> Handle(
        OneTimeLink link,
        JoinInput input,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var problems = new List<Problem>();
        var name = (input.Name ?? "").Trim();
        if (name.Length == 0)
            problems.Add(Problem.At("name", Problems.PersonNameMissing));
        if (PasswordRules.Refusal(input.Password, link.Email) is { } refusal)
            problems.Add(refusal);
        if (problems.Count > 0)
            return problems;
        var now = clock.GetUtcNow();
        if (AuthenticatorCodes.StepOf(input.Secret, input.Code, now) is not { } step)
            return Problem.At("code", Problems.CodeWrong);
        var person = Person.Create(name, actor.Language, now, isOperator: true);
        var account = NewAccounts.Create(person, link.Email, input.Password!, hasher, now);
        db.People.Add(person);
        db.Users.Add(account);
        db.TurnOnCodes(account, input.Secret, step, protection);
        link.Use(now);
        db.Events.Add(
            Event.Of(
                EventType.OperatorJoined,
                actor with
                {
                    PersonId = person.Id,
                },
                now,
                person.Id.ToString()
            )
        );
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? account
            : Problem.Of(Problems.LinkUsed);
    }
}
