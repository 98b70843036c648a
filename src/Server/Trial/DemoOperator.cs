using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.Server.Trial;

/// <summary>The demo's service desk, with a second factor like any other operator.</summary>
internal static class DemoOperator
{
    public const string Email = "drift@portvakt.example";

    /// <summary>Adds the operator; gives the secret of its one-time codes.</summary>
    public static string Plant(
        PortvaktDb db,
        IDataProtectionProvider protection,
        string password,
        DateTimeOffset now
    )
    {
        var person = Person.Create("Drift Demo", Language.Bokmaal, now, isOperator: true);
        var account = NewAccounts.Create(
            person,
            Email,
            password,
            new PasswordHasher<Account>(),
            now
        );
        var secret = AuthenticatorSecret.New();
        account.TwoFactorEnabled = true;
        db.People.Add(person);
        db.Users.Add(account);
        db.UserTokens.Add(AuthenticatorSecret.Token(account, secret, protection));
        return secret;
    }
}
