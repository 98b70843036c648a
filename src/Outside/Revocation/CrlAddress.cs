namespace Portvakt.Outside.Revocation;

/// <summary>Where a revocation list is got, as the operator configured it: an http or https address, or a file.</summary>
public sealed record CrlAddress
{
    private CrlAddress(string text, Uri? web, string? file)
    {
        Text = text;
        Web = web;
        File = file;
    }

    /// <summary>As written in the configuration.</summary>
    public string Text { get; }

    /// <summary>Set for an address on the net. Lists are signed, so plain http is as good as https.</summary>
    public Uri? Web { get; }

    /// <summary>Set for a file: its absolute path.</summary>
    public string? File { get; }

    /// <summary>Null for an address of another kind.</summary>
    public static CrlAddress? Parse(string text)
    {
        if (text.Length == 0)
            return null;
        if (!text.Contains("://", StringComparison.Ordinal))
            return new CrlAddress(text, null, Path.GetFullPath(text));
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri))
            return null;
        if (uri.IsFile)
            return new CrlAddress(text, null, uri.LocalPath);
        return uri.Scheme is "http" or "https" ? new CrlAddress(text, uri, null) : null;
    }

    public override string ToString() => Text;
}
