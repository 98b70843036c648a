using System.Collections.Frozen;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>What a password must be: long and not on everybody's list (NIST SP 800-63B section 5.1.1.2).</summary>
internal static class PasswordRules
{
    public const int MinLength = 12;
    public const int MaxLength = 256;

    // The common ones of at least twelve characters; shorter ones fall on their length.
    private static readonly FrozenSet<string> Common = new[]
    {
        "password1234",
        "passord12345",
        "123456789012",
        "1234567890123",
        "qwertyuiop12",
        "administrator",
        "hemmelig1234",
        "velkommen123",
        "sommer202612",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a password; null when nothing is.</summary>
    public static Problem? Refusal(string? password, string email, string field = "password")
    {
        if (string.IsNullOrEmpty(password))
            return Problem.At(field, Problems.PasswordMissing);
        if (password.Length < MinLength)
            return Problem.At(field, Problems.PasswordTooShort, MinLength);
        if (password.Length > MaxLength)
            return Problem.At(field, Problems.PasswordTooLong, MaxLength);
        var easy =
            Common.Contains(password)
            || password.Distinct().Count() < 4
            || password.Contains(email, StringComparison.OrdinalIgnoreCase);
        return easy ? Problem.At(field, Problems.PasswordCommon) : null;
    }
}
