namespace Portvakt.SelfService.Login;

/// <summary>Keeps redirects on this site: an address that came with the request may lead anywhere.</summary>
public static class LocalAddress
{
    /// <summary>The address when it is a path here, else the front page.</summary>
    public static string OrHome(string? address) => IsLocal(address) ? address! : Links.Home;

    /// <summary>A single slash first: "//evil" and "/\evil" name another host to a browser.</summary>
    private static bool IsLocal(string? address) =>
        address is ['/', ..]
        && (address.Length == 1 || address[1] is not ('/' or '\\'))
        // Control characters would end the header, and the server refuses to send others than ASCII in it.
        && address.All(c => c is > ' ' and <= '~');
}
