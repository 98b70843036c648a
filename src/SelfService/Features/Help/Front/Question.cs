using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Front;

/// <summary>What people ask often.</summary>
/// <param name="Answer">With links, as in a guide.</param>
public sealed record Question(Text Asked, Text Answer);
