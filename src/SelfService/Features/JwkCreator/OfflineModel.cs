namespace Portvakt.SelfService.Features.JwkCreator;

/// <summary>What the file that works without a server is made of.</summary>
/// <param name="Style">Style sheets.</param>
/// <param name="Library">The library that reads ASN.1.</param>
/// <param name="Script">The workshop itself.</param>
public sealed record OfflineModel(string Style, string Library, string Script);
