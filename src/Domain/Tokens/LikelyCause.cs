using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Tokens;

/// <summary>One thing that commonly leads to an error of the token endpoint, and the way out of it.</summary>
/// <param name="Cause">What is the matter.</param>
/// <param name="Fix">What to do about it; names menus and buttons as the portal does.</param>
public sealed record LikelyCause(Text Cause, Text Fix);
