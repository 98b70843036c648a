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

    /// <summary>An account of <paramref name="person"/> that only a provider opens: it has no address and no password.</summary>
    public static Account WithoutPassword(Person person, DateTimeOffset now)
    {
        var id = Identifiers.New(now);
        return new Account
        {
            Id = id,
            PersonId = person.Id,
            UserName = id.ToString("N"),
            NormalizedUserName = id.ToString("N").ToUpperInvariant(),
            SecurityStamp = Guid.NewGuid().ToString("N"),
        };
    }
}
