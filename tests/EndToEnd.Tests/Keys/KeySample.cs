namespace Portvakt.EndToEnd.Tests.Keys;

/// <summary>Something that people have at hand and put into the workshop.</summary>
/// <param name="Name">For the test's output.</param>
/// <param name="Said">What the page calls it.</param>
/// <param name="Text">What is pasted; null for a file.</param>
/// <param name="File">What is chosen as a file; null for a text.</param>
internal sealed record KeySample(string Name, string Said, string? Text, byte[]? File)
{
    /// <summary>What it is locked with; null when it lies open.</summary>
    public string? Password { get; init; }

    /// <summary>The number of the public key that the page is to show: n, or x of a curve.</summary>
    public string Number { get; init; } = KeySamples.N;
}
