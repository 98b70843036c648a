using Portvakt.Domain.Basics;

namespace Portvakt.LoginProvider.Pages;

/// <summary>A page that tells one thing.</summary>
/// <param name="Code">What a developer searches for; null for none.</param>
/// <param name="Detail">For developers, in English; null for none.</param>
public sealed record NoticeModel(Text Title, Text Body, string? Code = null, string? Detail = null);
