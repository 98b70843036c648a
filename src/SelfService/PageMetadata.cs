namespace Portvakt.SelfService;

/// <summary>Marks the routes that are pages, as against assets.</summary>
internal sealed record PageMetadata;
