using Microsoft.AspNetCore.Identity;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Store.Accounts;

/// <summary>Makes accounts, the same way wherever they come from.</summary>
public static class NewAccounts
{
    /// <summary>A confirmed account of <paramref name="person"/>; the password is hashed at once.</summary>
    public static Account Create(
        Person person,
        string email,
        string password,
        IPasswordHasher<Account> hasher,
        DateTimeOffset now
    )
    {
        var account = new Account
        {
            Id = Identifiers.New(now),
            PersonId = person.Id,
            Email = email,
            UserName = email,
            NormalizedEmail = email.ToUpperInvariant(),
            NormalizedUserName = email.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
        account.PasswordHash = hasher.HashPassword(account, password);
        return account;
    }
}
