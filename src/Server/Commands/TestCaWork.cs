using System.Security.Cryptography;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Settings;
using Portvakt.Server.Trial;

namespace Portvakt.Server.Commands;

/// <summary>What portvakt test-ca does, and what it says about it.</summary>
internal static class TestCaWork
{
    /// <summary>Issues into a new file. Throws <see cref="StartRefused"/> when that cannot be written.</summary>
    public static string Issue(
        TestCa ca,
        TestCaOrder order,
        string path,
        string? password,
        DateTimeOffset now
    )
    {
        if (Path.Exists(path))
            throw new StartRefused(
                $"{path} exists already and is not overwritten. Choose another file with --out."
            );
        using var key = RSA.Create(2048);
        using var certificate = TestCaIssuing.Issue(ca, order, key, now);
        var opens = password ?? TestPfx.NewPassword();
        try
        {
            TestPfx.Write(path, certificate, opens, FileMode.CreateNew);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefused($"{path} cannot be written: {e.Message.TrimEnd('.')}.");
        }
        var serial = CertificateFacts.SerialText(certificate.SerialNumberBytes.Span);
        return $"File          {path}\n"
            + (password is null ? $"Password      {opens}\n" : "")
            + $"Organisation  {order.Organisation.Grouped}\n"
            + $"Serial        {serial}\n"
            + $"Valid until   {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}\n";
    }

    /// <summary>Calls back; to do it twice does no harm.</summary>
    public static string Revoke(TestCa ca, string serial, DateTimeOffset now)
    {
        var digits = serial.Replace(":", "", StringComparison.Ordinal);
        if (digits.Length is 0 or > 40 || !digits.All(char.IsAsciiHexDigit))
            throw new StartRefused(
                "The serial number must be hexadecimal, as test-ca issue prints it."
            );
        var number = Convert.FromHexString(digits.PadLeft(digits.Length + digits.Length % 2, '0'));
        if (!ca.HasIssued(number))
            throw new StartRefused(
                $"The test authority has issued no certificate with the serial number {CertificateFacts.SerialText(number)}."
            );
        TestCaList.Add(ca, number, now);
        return $"Revoked {CertificateFacts.SerialText(number)}. A running server knows within a second.";
    }
}
