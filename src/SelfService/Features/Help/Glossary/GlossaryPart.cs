using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Features.Help.Glossary;

/// <summary>Words that belong together.</summary>
public sealed record GlossaryPart(Text Heading, IReadOnlyList<GlossaryTerm> Terms);
