using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.Server.Keys;
using Portvakt.Server.Settings;

namespace Portvakt.Server.Commands;

/// <summary>What the commands about JWKs do.</summary>
internal static class JwkOrders
{
    private const string Output = "-";

    /// <param name="hidden">Where the private half goes: a file, or - for standard output; null for nowhere.</param>
    public static async Task<int> Convert(
        string path,
        string? password,
        string? hidden,
        string form,
        CancellationToken cancellation
    )
    {
        var read = LocalKeyFile.Read(await GivenFile.ReadBytes(path, cancellation), password);
        using var rsa = read.Private;
        if (!read.Public.Ok)
        {
            foreach (var problem in read.Public.Problems)
                await Console.Error.WriteLineAsync(
                    $"portvakt: {problem.Message(Language.English)} {problem.Hint(Language.English)}".TrimEnd()
                );
            return PortvaktCommand.Refused;
        }
        if (hidden is not null && rsa is null)
            throw new StartRefused("There is no private key in the file.");
        var keys = read.Public.Value;
        if (hidden == Output)
        {
            await Console.Error.WriteLineAsync(PublicJwk.Write(keys[0]));
            await Console.Out.WriteLineAsync(PrivateForm.Write(rsa!, keys[0].Kid, form));
            return 0;
        }
        if (hidden is not null)
        {
            KeyPairFiles.WritePrivate(hidden, PrivateForm.Write(rsa!, keys[0].Kid, form));
            await Console.Error.WriteLineAsync($"The private key is in {hidden}.");
        }
        else if (read.Remark is not null)
            await Console.Error.WriteLineAsync(read.Remark);
        foreach (var key in keys)
            await Console.Out.WriteLineAsync(PublicJwk.Write(key));
        return 0;
    }

    /// <param name="folder">Where the files go; null to print the private key instead.</param>
    public static async Task<int> Make(string? folder, int bits, string? kid, string form)
    {
        if (kid is not null && !KeyId.IsValid(kid))
            throw new StartRefused(
                Problem.At("kid", Problems.KeyKidMalformed).Message(Language.English)
            );
        if (folder is null)
        {
            var (rsa, key) = KeyPairFiles.New(bits, kid);
            using var _ = rsa;
            await Console.Error.WriteLineAsync(PublicJwk.Write(key));
            await Console.Out.WriteLineAsync(PrivateForm.Write(rsa, key.Kid, form));
            return 0;
        }
        var shown = KeyPairFiles.Make(folder, bits, kid, form);
        await Console.Error.WriteLineAsync(
            $"The private key is in {Path.Combine(folder, PrivateForm.FileName(form))}. Register this public key on the integration:"
        );
        await Console.Out.WriteLineAsync(shown);
        return 0;
    }
}
